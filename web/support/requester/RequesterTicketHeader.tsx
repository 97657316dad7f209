import { Link } from '@remix-run/react';
import { ArrowLeft, CheckCheck, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import type { ThreadFragment } from '../../gql/graphql.ts';
import { failureText } from '../../lib/failure-text.ts';
import { FORM_NAME } from '../../lib/plain-forms.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { isActive } from '../status.ts';
import { StatusBadge } from '../StatusBadge.tsx';
import { ChangeTicketStatus } from '../thread/thread-documents.ts';
import { useDeskPath } from './desk.ts';

/** What a requester's ticket is about and how far it is, and the button by which they say that it is solved, or not. */
export function RequesterTicketHeader({ ticket }: { ticket: ThreadFragment }) {
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
        <StatusForm ticketId={ticket.id} status="RESOLVED" isSending={fetching} onSend={change}>
          <CheckCheck className="size-4" aria-hidden="true" />
          {t('support.requester.solved')}
        </StatusForm>
      ) : (
        <StatusForm ticketId={ticket.id} status="REOPENED" isSending={fetching} onSend={change}>
          <RotateCcw className="size-4" aria-hidden="true" />
          {t('support.requester.reopen')}
        </StatusForm>
      )}
    </header>
  );
}

interface StatusFormProps {
  ticketId: string;
  status: 'RESOLVED' | 'REOPENED';
  isSending: boolean;
  onSend: (status: StatusFormProps['status']) => Promise<void>;
  children: ReactNode;
}

/** One button, which works without scripts as well. */
function StatusForm({ ticketId, status, isSending, onSend, children }: StatusFormProps) {
  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        void onSend(status);
      }}
    >
      <input type="hidden" name={FORM_NAME} value="status" />
      <input type="hidden" name="ticketId" value={ticketId} />
      <input type="hidden" name="status" value={status} />
      <Button type="submit" look="secondary" size="small" disabled={isSending}>
        {children}
      </Button>
    </form>
  );
}
