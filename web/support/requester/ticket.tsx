import { Link, useParams } from '@remix-run/react';
import { ArrowLeft, CheckCheck, RotateCcw, Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { useClient, useMutation } from 'urql';
import type { ThreadFragment } from '../../gql/graphql.ts';
import { failureText } from '../../lib/failure-text.ts';
import { browserQueries, readQuery, type RunQueries } from '../../lib/page-queries.ts';
import { serverQueries } from '../../lib/page-queries.server.ts';
import { pageTitle } from '../../lib/page-title.ts';
import { useLastingQuery } from '../../lib/use-lasting-query.ts';
import { useLiveFeed } from '../../lib/use-live-feed.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { ErrorPage } from '../../ui/ErrorPage.tsx';
import { isActive } from '../status.ts';
import { StatusBadge } from '../StatusBadge.tsx';
import { MessageInput, type Written } from '../thread/MessageInput.tsx';
import { MessageList } from '../thread/MessageList.tsx';
import { outbox } from '../thread/outbox.ts';
import { ThreadSkeleton } from '../thread/ThreadSkeleton.tsx';
import { ChangeTicketStatus } from '../thread/thread-documents.ts';
import { TypingLine } from '../thread/TypingLine.tsx';
import { useReadMark } from '../thread/read-mark.ts';
import { useGoneTicket } from '../thread/use-gone-ticket.ts';
import { requesterId, useDeskPath, useRequester } from './desk.ts';
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
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);

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
  const followReading = useReadMark(ticket);
  useLiveFeed(RequesterTicketEvents, { ticketId: ticket.id, after }, ({ ticketEvents }) =>
    followReading(ticketEvents.event.__typename),
  );
  const submit = (written: Written) =>
    void outbox.send(client, {
      clientMutationId: newId(),
      authorId,
      conversationId: ticket.id,
      writtenAt: new Date().toISOString(),
      content: { ...written, isNote: false },
    });
  return (
    <article className="mx-auto flex min-h-0 w-full max-w-3xl flex-1 flex-col">
      <RequesterTicketHeader ticket={ticket} />
      <MessageList ticket={ticket} reader="requester" readerId={authorId} />
      <TypingLine ticketId={ticket.id} reader="requester" />
      <div className="px-3 pb-3 sm:px-6 sm:pb-5">
        {!isActive(ticket.status) && (
          <p className="mb-2 text-center text-sm text-ink-soft">
            {t(ticket.status === 'RESOLVED' ? 'support.requester.resolvedText' : 'support.requester.closedText')}
          </p>
        )}
        <div className="rounded-xl border border-line-strong bg-surface p-2.5 focus-within:border-accent focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-accent">
          <MessageInput
            ticketId={ticket.id}
            draft={`${authorId}.${ticket.id}.reply`}
            placeholder={t('support.requester.placeholder')}
            submit={
              <>
                <Send className="size-4 rtl:-scale-x-100" aria-hidden="true" />
                {t('support.requester.send')}
              </>
            }
            onSend={submit}
          />
        </div>
      </div>
    </article>
  );
}

function RequesterTicketHeader({ ticket }: { ticket: ThreadFragment }) {
  const { t } = useTranslation();
  const path = useDeskPath();
  const [{ fetching }, changeStatus] = useMutation(ChangeTicketStatus);
  const change = async (status: 'RESOLVED' | 'REOPENED') => {
    const { data, error } = await changeStatus({ input: { ticketId: ticket.id, status } });
    const problem = data?.changeTicketStatus.errors[0];
    if (problem || error) toast.error(problem?.message ?? failureText(error, t));
  };
  return (
    <header className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-3 py-3 sm:px-6">
      <Link to={path} aria-label={t('support.requester.back')} className={buttonClass('quiet', 'icon')}>
        <ArrowLeft className="size-5 rtl:-scale-x-100" aria-hidden="true" />
      </Link>
      <div className="grid min-w-0 flex-1 gap-0.5">
        <h1 dir="auto" className="line-clamp-2 text-at-page-start text-lg leading-snug font-bold">
          {ticket.subject}
        </h1>
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-ink-soft">
          <span className="sr-only">{t('support.requester.ticketNumber')}</span>
          <bdi dir="ltr">{ticket.number}</bdi>
          <StatusBadge status={ticket.status} />
        </p>
      </div>
      {isActive(ticket.status) ? (
        <Button look="secondary" size="small" disabled={fetching} onClick={() => void change('RESOLVED')}>
          <CheckCheck className="size-4" aria-hidden="true" />
          {t('support.requester.solved')}
        </Button>
      ) : (
        <Button look="secondary" size="small" disabled={fetching} onClick={() => void change('REOPENED')}>
          <RotateCcw className="size-4" aria-hidden="true" />
          {t('support.requester.reopen')}
        </Button>
      )}
    </header>
  );
}
