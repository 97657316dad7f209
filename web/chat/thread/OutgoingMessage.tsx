import { CircleAlert, Clock3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { canBeSent, hasLost, withoutLost } from '../../files/outbox-with-files.ts';
import { OutgoingFiles } from '../../files/OutgoingFiles.tsx';
import { useArriving } from '../../files/use-upload-state.ts';
import { outbox, type OutgoingRoomMessage } from '../composer/outbox.ts';
import { bubbleClass } from './bubble-class.ts';
import { MessageText } from './MessageText.tsx';

/** A message that the room does not show yet: on its way, or failed with the means to send it again. */
export function OutgoingMessage({ message }: { message: OutgoingRoomMessage }) {
  const { t } = useTranslation();
  const client = useClient();
  const { content, state } = message;
  const hasFailed = state.is === 'refused' || state.is === 'unreached';
  const isArriving = useArriving(content.uploads);
  const isCut = hasLost(content);
  const discard = (
    <button type="button" className={textButton} onClick={() => outbox.discard(message.clientMutationId)}>
      {t('chat.outgoing.discard')}
    </button>
  );
  return (
    <div className="flex max-w-[min(85%,40rem)] min-w-0 flex-col items-end" data-outgoing={state.is}>
      <div className={`${bubbleClass(true)} ${hasFailed ? '' : 'opacity-75'}`}>
        <OutgoingFiles uploads={content.uploads} stored={content.stored} lost={content.lost} />
        <MessageText body={content.body} viewerId={message.authorId} />
        {!hasFailed && (
          <p className="mt-0.5 flex justify-end text-[0.6875rem] leading-4 text-ink-soft">
            <Clock3 className="size-3.5" aria-hidden="true" />
            <span className="sr-only">{t('chat.outgoing.sending')}</span>
          </p>
        )}
      </div>
      {!hasFailed && isArriving && <div className="mt-1 text-xs">{discard}</div>}
      {hasFailed && (
        <div
          // What is sent again by itself needs nobody, and would be told at each attempt.
          role={state.is === 'refused' ? 'alert' : undefined}
          className="mt-1 flex flex-wrap items-center justify-end gap-x-2 text-xs"
        >
          <span className="inline-flex items-center gap-1 font-semibold text-danger">
            <CircleAlert className="size-3.5" aria-hidden="true" />
            {t('chat.outgoing.failed')}
          </span>
          <span className="text-ink-soft">
            {isCut
              ? t('files.lost')
              : state.is === 'refused'
                ? state.message || t('chat.outgoing.notReached')
                : t('chat.outgoing.unreached')}
          </span>
          {canBeSent(content) && (
            <button type="button" className={textButton} onClick={() => void outbox.send(client, withoutLost(message))}>
              {t(isCut ? 'files.sendWithout' : 'chat.outgoing.retry')}
            </button>
          )}
          {discard}
        </div>
      )}
    </div>
  );
}

const textButton = 'min-h-11 px-1 font-semibold text-accent-text underline underline-offset-4 lg:min-h-7';
