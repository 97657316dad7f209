import { CircleAlert, Clock3, Paperclip } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { discard, send } from '../composer/outbox.ts';
import type { Outgoing } from '../composer/outgoing.ts';
import { bubbleClass } from './bubble-class.ts';
import { MessageText } from './MessageText.tsx';

/** A message that the room does not show yet: on its way, or failed with the means to send it again. */
export function OutgoingMessage({ message }: { message: Outgoing }) {
  const { t } = useTranslation();
  const client = useClient();
  const { state } = message;
  const hasFailed = state.is === 'refused' || state.is === 'unreached';
  return (
    <div className="flex max-w-[min(85%,40rem)] min-w-0 flex-col items-end" data-outgoing={state.is}>
      <div className={`${bubbleClass(true)} ${hasFailed ? '' : 'opacity-75'}`}>
        {message.files.map(({ attachmentId, fileName }) => (
          <p key={attachmentId} className="flex items-center gap-1.5 text-sm">
            <Paperclip className="size-4 shrink-0" aria-hidden="true" />
            <bdi className="truncate">{fileName}</bdi>
          </p>
        ))}
        <MessageText body={message.body} viewerId={message.senderId} />
        {!hasFailed && (
          <p className="mt-0.5 flex justify-end text-[0.6875rem] leading-4 text-ink-soft">
            <Clock3 className="size-3.5" aria-hidden="true" />
            <span className="sr-only">{t('chat.outgoing.sending')}</span>
          </p>
        )}
      </div>
      {hasFailed && (
        <div role="alert" className="mt-1 flex flex-wrap items-center justify-end gap-x-2 text-xs">
          <span className="inline-flex items-center gap-1 font-semibold text-danger">
            <CircleAlert className="size-3.5" aria-hidden="true" />
            {t('chat.outgoing.failed')}
          </span>
          <span className="text-ink-soft">{state.is === 'refused' ? state.message : t('chat.outgoing.unreached')}</span>
          <button type="button" className={textButton} onClick={() => void send(client, message)}>
            {t('chat.outgoing.retry')}
          </button>
          <button type="button" className={textButton} onClick={() => discard(message.clientMutationId)}>
            {t('chat.outgoing.discard')}
          </button>
        </div>
      )}
    </div>
  );
}

const textButton = 'min-h-11 px-1 font-semibold text-accent-text underline underline-offset-4 lg:min-h-7';
