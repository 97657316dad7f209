import type { LoaderFunctionArgs } from '@remix-run/node';
import { useParams } from '@remix-run/react';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { DropHint } from '../../files/DropHint.tsx';
import { useAttaching } from '../../files/use-attaching.ts';
import type { ThreadFragment } from '../../gql/graphql.ts';
import { formError, textOf } from '../../lib/form-errors.ts';
import { browserQueries, readQuery, type RunQueries } from '../../lib/page-queries.ts';
import { serverQueries } from '../../lib/page-queries.server.ts';
import { pageTitle } from '../../lib/page-title.ts';
import { plainForm, plainForms } from '../../lib/plain-forms.server.ts';
import { FORM_NAME, usePlainForm } from '../../lib/plain-forms.ts';
import { useLastingQuery } from '../../lib/use-lasting-query.ts';
import { useLiveFeed } from '../../lib/use-live-feed.ts';
import { FormAlert } from '../../ui/FormAlert.tsx';
import { ErrorPage } from '../../ui/ErrorPage.tsx';
import { isActive } from '../status.ts';
import { MessageInput, type Written } from '../thread/MessageInput.tsx';
import { MessageList } from '../thread/MessageList.tsx';
import { outbox } from '../thread/outbox.ts';
import { ThreadSkeleton } from '../thread/ThreadSkeleton.tsx';
import { ChangeTicketStatus, SendTicketMessage } from '../thread/thread-documents.ts';
import { TypingLine } from '../thread/TypingLine.tsx';
import { useReadMark } from '../thread/read-mark.ts';
import { useGoneTicket } from '../thread/use-gone-ticket.ts';
import { requesterId, useRequester } from './desk.ts';
import { useFormId, withFormId } from './form-id.ts';
import { RequesterTicketHeader } from './RequesterTicketHeader.tsx';
import { RequesterTicket, RequesterTicketEvents, RequesterViewer } from './requester-documents.ts';
import { newId } from '../../lib/new-id.ts';

export const meta = pageTitle('support.requester.heading');

const run: RunQueries = async (page) => {
  const { viewer } = await readQuery(page, RequesterViewer, {});
  const isRequester = viewer?.__typename === 'CustomerViewer' || viewer?.__typename === 'GuestViewer';
  const number = page.params['number'] ?? '';
  // Not from the browser's cache: nobody kept a ticket's messages up to date while it was closed.
  const ticket = isRequester ? (await readQuery(page, RequesterTicket, { number }, 'network-only')).ticket : null;
  if (!ticket) throw new Response(null, { status: 404 });
};
const read = serverQueries(run);
export const loader = async (args: LoaderFunctionArgs) => withFormId(await read(args));
export const clientLoader = browserQueries(run);

const goTo = () => '';
export const action = plainForms({
  reply: plainForm(
    SendTicketMessage,
    (form) => ({
      ticketId: textOf(form, 'ticketId'),
      body: textOf(form, 'body'),
      clientMutationId: textOf(form, 'clientMutationId') || null,
    }),
    { goTo },
  ),
  status: plainForm(
    ChangeTicketStatus,
    (form) => ({
      ticketId: textOf(form, 'ticketId'),
      status: textOf(form, 'status') === 'RESOLVED' ? ('RESOLVED' as const) : ('REOPENED' as const),
    }),
    { goTo },
  ),
});

/** A requester's conversation with the team. */
export default function RequesterTicketPage() {
  const { number = '' } = useParams();
  const data = useLastingQuery({ query: RequesterTicket, variables: { number } });
  useGoneTicket(data?.ticket);
  const requester = useRequester();
  if (!data?.ticket || !requester) return <ThreadSkeleton />;
  return <RequesterTicketView key={data.ticket.id} ticket={data.ticket} authorId={requesterId(requester)} />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}

function RequesterTicketView({ ticket, authorId }: { ticket: ThreadFragment; authorId: string }) {
  const { t } = useTranslation();
  const client = useClient();
  const [after] = useState(ticket.eventCursor);
  const plainReply = usePlainForm('reply');
  const plainStatus = usePlainForm('status');
  const followReading = useReadMark(ticket);
  useLiveFeed(RequesterTicketEvents, { ticketId: ticket.id, after }, ({ ticketEvents }) =>
    followReading(ticketEvents.event.__typename),
  );
  const draft = `${authorId}.${ticket.id}.reply`;
  const attaching = useAttaching(draft);
  const submit = (written: Written) =>
    void outbox.send(client, {
      clientMutationId: newId(),
      authorId,
      conversationId: ticket.id,
      writtenAt: new Date().toISOString(),
      content: { ...written, isNote: false },
    });
  return (
    <article {...attaching.zone} className="relative mx-auto flex min-h-0 w-full max-w-3xl flex-1 flex-col">
      {attaching.isOver && <DropHint />}
      <RequesterTicketHeader ticket={ticket} />
      <MessageList ticket={ticket} reader="requester" readerId={authorId} />
      <TypingLine ticketId={ticket.id} reader="requester" />
      <div className="px-3 pb-3 sm:px-6 sm:pb-5">
        <FormAlert message={formError(plainReply.errors ?? plainStatus.errors, [])} />
        {!isActive(ticket.status) && (
          <p className="mb-2 text-center text-sm text-ink-soft">
            {t(ticket.status === 'RESOLVED' ? 'support.requester.resolvedText' : 'support.requester.closedText')}
          </p>
        )}
        <div className="rounded-xl border border-line-strong bg-surface p-2.5 focus-within:border-accent focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-accent">
          <MessageInput
            ticketId={ticket.id}
            draft={draft}
            attaching={attaching}
            placeholder={t('support.requester.placeholder')}
            submit={
              <>
                <Send className="size-4 rtl:-scale-x-100" aria-hidden="true" />
                {t('support.requester.send')}
              </>
            }
            onSend={submit}
            plain={<ReplyFields ticketId={ticket.id} />}
            plainText={plainReply.typed('body', '')}
          />
        </div>
      </div>
    </article>
  );
}

/** What a reply holds that no script sends. */
function ReplyFields({ ticketId }: { ticketId: string }) {
  return (
    <>
      <input type="hidden" name={FORM_NAME} value="reply" />
      <input type="hidden" name="ticketId" value={ticketId} />
      <input type="hidden" name="clientMutationId" value={useFormId()} />
    </>
  );
}
