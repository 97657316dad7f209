import { CircleAlert, Clock3, LockKeyhole } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { OutgoingFiles } from '../../files/OutgoingFiles.tsx';
import { bubbleClass } from './bubble-class.ts';
import { MessageText } from './MessageText.tsx';
import { outbox, type OutgoingTicketMessage } from './outbox.ts';

interface OutgoingMessageProps {
  message: OutgoingTicketMessage;
  side: 'agent' | 'requester';
}

/** A message that the server has not confirmed: on its way, or not arrived with the means to send it again. */
export function OutgoingMessage({ message, side }: OutgoingMessageProps) {
  const { content, state } = message;
  const isUnderWay = state.is === 'sending' || state.is === 'stored';
  return (
    <div data-message="outgoing" className={`flex pt-2 flex-col ${side === 'agent' ? 'items-end' : 'items-start'}`}>
      <div className={`${bubbleClass(content.isNote ? 'note' : side)} ${isUnderWay ? 'opacity-70' : ''}`}>
        {content.body !== '' && <MessageText body={content.body} />}
        <OutgoingFiles uploads={content.uploads} stored={content.stored} />
      </div>
      <div
        dir="auto"
        // What is sent again by itself needs nobody, and would be told at each attempt.
        role={state.is === 'refused' ? 'alert' : undefined}
        className="mt-1 flex flex-wrap items-center gap-x-2 text-xs"
      >
        {isUnderWay ? <UnderWay isNote={content.isNote} /> : <NotArrived message={message} />}
      </div>
    </div>
  );
}

function UnderWay({ isNote }: { isNote: boolean }) {
  const { t } = useTranslation();
  const Icon = isNote ? LockKeyhole : Clock3;
  return (
    <span className="inline-flex items-center gap-1 text-ink-faint">
      <Icon className="size-3.5" aria-hidden="true" />
      {t('support.thread.sending')}
    </span>
  );
}

function NotArrived({ message }: { message: OutgoingTicketMessage }) {
  const { t } = useTranslation();
  const client = useClient();
  const { content, state } = message;
  const unsaid = content.lostFiles ? 'files.lost' : 'support.composer.networkFailed';
  const reason = state.is === 'refused' ? state.message || t(unsaid) : t('support.thread.unreached');
  return (
    <>
      <span
        className={`inline-flex items-center gap-1 font-semibold ${content.isOvertaken ? 'text-warm' : 'text-danger'}`}
      >
        <CircleAlert className="size-3.5" aria-hidden="true" />
        {t(content.isOvertaken ? 'desk.send.overtaken' : 'support.thread.failed')}
      </span>
      <span className="text-ink-soft">{reason}</span>
      <button type="button" className={textButton} onClick={() => void outbox.send(client, message)}>
        {t(content.isOvertaken ? 'desk.send.anyway' : 'support.thread.retry')}
      </button>
      <button type="button" className={textButton} onClick={() => outbox.discard(message.clientMutationId)}>
        {t('support.thread.discard')}
      </button>
    </>
  );
}

const textButton = 'min-h-11 px-1 font-semibold text-accent-text underline underline-offset-4 lg:min-h-7';
