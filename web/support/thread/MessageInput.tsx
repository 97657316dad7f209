import { useId, useRef, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { AttachButton } from '../../files/AttachButton.tsx';
import { AttachedFiles } from '../../files/AttachedFiles.tsx';
import { detach, takeAttached, useAttached } from '../../files/attached-files.ts';
import type { Upload } from '../../files/upload.ts';
import type { Attaching } from '../../files/use-attaching.ts';
import { useRefused } from '../../files/use-upload-state.ts';
import type { SupportTicketStatus } from '../../gql/graphql.ts';
import { useConnected } from '../../lib/connection-status.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { useIsLive } from '../../lib/use-is-live.ts';
import { useBrowserSwitch } from '../../lib/use-browser-switch.ts';
import { Button } from '../../ui/Button.tsx';
import { MentionList } from './MentionList.tsx';
import { SendMenu } from './SendMenu.tsx';
import { useMentions } from './use-mentions.ts';
import { useTypingSignal } from './use-typing-signal.ts';

/** The API's limit, in characters as people count them: an emoji is one. */
const LONGEST = 10_000;

/** What its author sends. */
export interface Written {
  body: string;
  uploads: readonly Upload[];
  /** Where the ticket is to stand then; absent: as it follows from the message. */
  thenStatus?: SupportTicketStatus;
  /** The colleagues whom a note mentions. */
  mentionIds?: string[];
}

interface MessageInputProps {
  ticketId: string;
  /** Further buttons beside the one that attaches. */
  tools?: ReactNode;
  /** Under which name the unfinished text and its files are kept. */
  draft: string;
  attaching: Attaching;
  placeholder: string;
  look?: 'primary' | 'note';
  /** Icon and wording of the button. */
  submit: ReactNode;
  onSend: (written: Written) => void;
  /** What the form holds besides, for the browser that sends it by itself; without, it can't be sent so. */
  plain?: ReactNode;
  /** What it begins with there. */
  plainText?: string;
  /** Agents choose what Enter does, and may send together with a change of status to one of these. */
  choices?: readonly SupportTicketStatus[];
}

/**
 * The box a message is written in. Enter sends where there is a keyboard, unless its owner has it start a new line, as on
 * a touch screen; together with Ctrl or Command it always sends.
 */
export function MessageInput({
  ticketId,
  tools,
  draft,
  attaching,
  placeholder,
  look = 'primary',
  submit,
  onSend,
  plain,
  plainText = '',
  choices,
}: MessageInputProps) {
  const { t } = useTranslation();
  const hintId = useId();
  const connected = useConnected();
  const isPlain = !useIsLive() && plain !== undefined;
  const [enterSends, setEnterSends] = useBrowserSwitch('enterSends');
  const [text, setText] = useDraft(`ahrom.draft.${draft}`);
  const uploads = useAttached(draft);
  const { typed, stopped } = useTypingSignal(ticketId, look === 'note');

  const field = useRef<HTMLTextAreaElement>(null);
  const mentions = useMentions(draft, look === 'note', ({ start, search }, name) => {
    const end = start + 1 + search.length;
    const before = `${text.slice(0, start)}@${name} `;
    // At once: whoever types on would write where the caret stood before.
    flushSync(() => setText(before + text.slice(end).replace(/^ /, '')));
    field.current?.setSelectionRange(before.length, before.length);
  });

  const body = text.trim();
  const isTooLong = Array.from(body).length > LONGEST;
  const isEmpty = body === '' && uploads.length === 0;
  const isDisabled = useRefused(uploads) || isEmpty || isTooLong;
  const sendText = (thenStatus?: SupportTicketStatus) => {
    if (isDisabled) return;
    onSend({
      body,
      uploads: takeAttached(draft),
      thenStatus,
      mentionIds: look === 'note' ? mentions.idsIn(body) : undefined,
    });
    setText('');
    mentions.follow('', 0);
    stopped();
  };
  const change = (next: string, caret: number) => {
    setText(next);
    mentions.follow(next, caret);
    if (next.trim() === '') stopped();
    else typed();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (mentions.takes(event)) return;
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    const isMeant = event.ctrlKey || event.metaKey;
    if (!isMeant && (!enterSends || matchMedia('(pointer: coarse)').matches)) return;
    event.preventDefault();
    sendText();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    sendText();
  };
  return (
    <form
      method={plain === undefined ? undefined : 'post'}
      onSubmit={onSubmit}
      onPaste={attaching.onPaste}
      className="relative grid gap-1.5"
    >
      {look === 'note' && <MentionList mentions={mentions} />}
      {plain}
      <textarea
        ref={field}
        name="body"
        value={isPlain ? plainText : text}
        onChange={({ currentTarget }) => change(currentTarget.value, currentTarget.selectionStart)}
        onBlur={() => {
          stopped();
          mentions.close();
        }}
        onKeyDown={onKeyDown}
        dir={text === '' ? undefined : 'auto'}
        rows={2}
        aria-label={placeholder}
        aria-describedby={hintId}
        aria-invalid={isTooLong}
        {...(mentions.options.length > 0 && {
          'aria-autocomplete': 'list' as const,
          'aria-controls': mentions.listId,
          'aria-activedescendant': `${mentions.listId}-${mentions.active}`,
        })}
        placeholder={placeholder}
        className="field-sizing-content max-h-[35dvh] min-h-15 w-full resize-none bg-transparent px-1 py-1 outline-none"
      />
      <AttachedFiles uploads={uploads} onDetach={(upload) => detach(draft, upload)} />
      <div className="flex flex-wrap items-center gap-x-2 gap-y-2">
        <span className="contents noscript:hidden">
          <AttachButton onAttach={attaching.add} />
          {tools}
        </span>
        {isTooLong ? (
          <p id={hintId} role="alert" className="text-xs font-semibold text-danger">
            {t('support.composer.tooLong', { limit: LONGEST })}
          </p>
        ) : (
          <p id={hintId} className="text-xs text-ink-faint noscript:hidden pointer-coarse:sr-only">
            {t(!connected ? 'support.composer.offline' : enterSends ? 'support.composer.keys' : 'desk.send.keys')}
          </p>
        )}
        <span className="ms-auto flex">
          <Button
            type="submit"
            look={look}
            size="small"
            className={choices ? 'rounded-e-none' : ''}
            disabled={isDisabled && !isPlain}
          >
            {submit}
          </Button>
          {choices && (
            <SendMenu
              look={look}
              statuses={choices}
              isDisabled={isDisabled}
              onSend={sendText}
              enterSends={enterSends}
              onEnterSends={setEnterSends}
            />
          )}
        </span>
      </div>
    </form>
  );
}
