import { CircleAlert, Clock3, LockKeyhole } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { canBeSent, hasLost, withoutLost } from '../../files/outbox-with-files.ts';
import { OutgoingFiles } from '../../files/OutgoingFiles.tsx';
import { useArriving } from '../../files/use-upload-state.ts';
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
        <OutgoingFiles uploads={content.uploads} stored={content.stored} lost={content.lost} />
      </div>
      <div
        dir="auto"
        // What is sent again by itself needs nobody, and would be told at each attempt.
        role={state.is === 'refused' ? 'alert' : undefined}
        className="mt-1 flex flex-wrap items-center gap-x-2 text-xs"
      >
        {isUnderWay ? <UnderWay message={message} /> : <NotArrived message={message} />}
      </div>
    </div>
  );
}

function UnderWay({ message }: { message: OutgoingTicketMessage }) {
  const { t } = useTranslation();
  const isArriving = useArriving(message.content.uploads);
  const Icon = message.content.isNote ? LockKeyhole : Clock3;
  return (
    <>
      <span className="inline-flex items-center gap-1 text-ink-faint">
        <Icon className="size-3.5" aria-hidden="true" />
        {t('support.thread.sending')}
      </span>
      {isArriving && <Discard message={message} />}
    </>
  );
}

function NotArrived({ message }: { message: OutgoingTicketMessage }) {
  const { t } = useTranslation();
  const client = useClient();
  const { content, state } = message;
  const isCut = hasLost(content);
  const refusal = state.is === 'refused' && (state.message || t('support.composer.networkFailed'));
  const reason = isCut ? t('files.lost') : refusal || t('support.thread.unreached');
  const again = content.isOvertaken ? 'desk.send.anyway' : 'support.thread.retry';
  return (
    <>
      <span
        className={`inline-flex items-center gap-1 font-semibold ${content.isOvertaken ? 'text-warm' : 'text-danger'}`}
      >
        <CircleAlert className="size-3.5" aria-hidden="true" />
        {t(content.isOvertaken ? 'desk.send.overtaken' : 'support.thread.failed')}
      </span>
      <span className="text-ink-soft">{reason}</span>
      {canBeSent(content) && (
        <button type="button" className={textButton} onClick={() => void outbox.send(client, withoutLost(message))}>
          {t(isCut ? 'files.sendWithout' : again)}
        </button>
      )}
      <Discard message={message} />
    </>
  );
}

function Discard({ message }: { message: OutgoingTicketMessage }) {
  const { t } = useTranslation();
  return (
    <button type="button" className={textButton} onClick={() => outbox.discard(message.clientMutationId)}>
      {t('support.thread.discard')}
    </button>
  );
}

const textButton = 'min-h-11 px-1 font-semibold text-accent-text underline underline-offset-4 lg:min-h-7';
