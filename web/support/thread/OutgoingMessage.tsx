import { CircleAlert, Clock3, LockKeyhole } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { OutgoingFiles } from '../../files/OutgoingFiles.tsx';
import { bubbleClass } from './bubble-class.ts';
import { MessageText } from './MessageText.tsx';
import { discard, send } from './outbox.ts';
import type { OutgoingMessage as Outgoing } from './outgoing-message.ts';

/** A message that the server has not confirmed: on its way, or failed with the means to send it again. */
export function OutgoingMessage({ message, side }: { message: Outgoing; side: 'agent' | 'requester' }) {
  const { t } = useTranslation();
  const client = useClient();
  const hasFailed = message.failure !== null;
  return (
    <div data-message="outgoing" className={`flex pt-2 flex-col ${side === 'agent' ? 'items-end' : 'items-start'}`}>
      <div className={`${bubbleClass(message.isNote ? 'note' : side)} ${hasFailed ? '' : 'opacity-70'}`}>
        {message.body !== '' && <MessageText body={message.body} />}
        <OutgoingFiles uploads={message.uploads} />
      </div>
      <div
        dir="auto"
        role={hasFailed ? 'alert' : undefined}
        className="mt-1 flex flex-wrap items-center gap-x-2 text-xs"
      >
        {hasFailed ? (
          <>
            <span
              className={`inline-flex items-center gap-1 font-semibold ${message.isOvertaken ? 'text-warm' : 'text-danger'}`}
            >
              <CircleAlert className="size-3.5" aria-hidden="true" />
              {t(message.isOvertaken ? 'desk.send.overtaken' : 'support.thread.failed')}
            </span>
            <span className="text-ink-soft">
              {message.failure === '' ? t('support.composer.networkFailed') : message.failure}
              {message.hasLostFiles && ` ${t('files.lost')}`}
            </span>
            <button type="button" className={textButton} onClick={() => void send(client, message)}>
              {t(message.isOvertaken ? 'desk.send.anyway' : 'support.thread.retry')}
            </button>
            <button type="button" className={textButton} onClick={() => discard(message.clientMutationId)}>
              {t('support.thread.discard')}
            </button>
          </>
        ) : (
          <span className="inline-flex items-center gap-1 text-ink-faint">
            {message.isNote ? (
              <LockKeyhole className="size-3.5" aria-hidden="true" />
            ) : (
              <Clock3 className="size-3.5" aria-hidden="true" />
            )}
            {t('support.thread.sending')}
          </span>
        )}
      </div>
    </div>
  );
}

const textButton = 'min-h-11 px-1 font-semibold text-accent-text underline underline-offset-4 lg:min-h-7';
