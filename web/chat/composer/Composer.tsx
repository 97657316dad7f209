import { Pencil, Reply, SendHorizontal, Smile, X } from 'lucide-react';
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { AttachButton } from '../../files/AttachButton.tsx';
import { AttachedFiles } from '../../files/AttachedFiles.tsx';
import { detach, takeAttached, useAttached } from '../../files/attached-files.ts';
import type { Attaching } from '../../files/use-attaching.ts';
import { useRefused } from '../../files/use-upload-state.ts';
import type { ThreadEntryFragment } from '../../gql/graphql.ts';
import { useConnected } from '../../lib/connection-status.ts';
import { newId } from '../../lib/new-id.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { EmojiPicker } from '../emoji/EmojiPicker.tsx';
import { useNameOf, usePeople } from '../room/people.tsx';
import { useExcerpt } from '../thread/use-excerpt.ts';
import { useTypingSignal } from '../typing/use-typing-signal.ts';
import { MentionList, optionId } from './MentionList.tsx';
import { mentionedIn } from './mentions.ts';
import { outbox } from './outbox.ts';
import { useMentionCompletion } from './use-mention-completion.ts';

/** The API's limit, in characters as people count them: an emoji is one. */
const LONGEST = 10_000;

/** What the text is for, if not a new message of its own. */
export type Purpose = { is: 'reply'; entry: ThreadEntryFragment } | { is: 'edit'; entry: ThreadEntryFragment };

interface ComposerProps {
  room: { id: string; title: string };
  purpose: Purpose | null;
  onPurpose: (purpose: Purpose | null) => void;
  onEdit: (messageId: string, body: string) => Promise<boolean>;
  /** Under which name the unfinished text and its files are kept. */
  draft: string;
  attaching: Attaching;
  /** The arrow up in an empty field. */
  onEditLast: () => void;
}

/** Where messages are written. Enter sends where there is a keyboard; on a touch screen it starts a new line. */
export function Composer({ room, purpose, onPurpose, onEdit, draft, attaching, onEditLast }: ComposerProps) {
  const { t } = useTranslation();
  const client = useClient();
  const connected = useConnected();
  const { viewerId, members } = usePeople();
  const listId = useId();
  const hintId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [written, setWritten] = useDraft(`ahrom.chat.draft.${draft}`);
  const [mended, setMended] = useState('');
  const edited = purpose?.is === 'edit' ? purpose.entry : null;
  const [text, setText] = edited ? [mended, setMended] : [written, setWritten];
  const completion = useMentionCompletion(field, text, setText);
  const signalTyping = useTypingSignal(room.id);

  useEffect(() => {
    if (!purpose) return;
    if (purpose.is === 'edit') setMended(purpose.entry.body);
    field.current?.focus();
  }, [purpose]);

  const uploads = useAttached(draft);
  const isRefused = useRefused(uploads) && edited === null;
  const body = text.trim();
  const isTooLong = Array.from(body).length > LONGEST;
  const isEmpty = body === '' && (edited !== null || uploads.length === 0);
  const canSend = !isEmpty && !isTooLong && !isRefused;
  const submit = async () => {
    if (!canSend) return;
    if (edited) {
      if (body === edited.body || (await onEdit(edited.id, body))) onPurpose(null);
      return;
    }
    setWritten('');
    onPurpose(null);
    signalTyping(false);
    const people = members.map(({ user, customNickname }) => ({ ...user, nickname: customNickname }));
    await outbox.send(client, {
      clientMutationId: newId(),
      authorId: viewerId,
      conversationId: room.id,
      writtenAt: new Date().toISOString(),
      content: {
        body,
        uploads: takeAttached(draft),
        mentionIds: mentionedIn(body, people, completion.chosen),
        replyToId: purpose?.entry.id ?? null,
      },
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || completion.onKeyDown(event)) return;
    if (event.key === 'Escape' && purpose) onPurpose(null);
    else if (event.key === 'ArrowUp' && text === '' && !purpose) onEditLast();
    else if (event.key === 'Enter' && !event.shiftKey && (event.ctrlKey || !isTouch())) void submit();
    else return;
    event.preventDefault();
  };
  const insert = (emoji: string) => {
    const { selectionStart: from = text.length, selectionEnd: to = text.length } = field.current ?? {};
    setText(text.slice(0, from) + emoji + text.slice(to));
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(from + emoji.length, from + emoji.length);
    });
  };
  const placeholder = t('chat.composer.placeholder', { title: room.title });
  const isOffering = completion.offered.length > 0;
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit();
      }}
      className="relative mx-3 mb-3 rounded-2xl border border-line-strong bg-surface focus-within:border-accent focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-accent sm:mx-5 sm:mb-4"
    >
      <MentionList id={listId} completion={completion} />
      {purpose && <PurposeBar purpose={purpose} onCancel={() => onPurpose(null)} />}
      {!edited && uploads.length > 0 && (
        <div className="border-b border-line p-2">
          <AttachedFiles uploads={uploads} onDetach={(upload) => detach(draft, upload)} />
        </div>
      )}
      <div className="flex items-end gap-1 p-1.5">
        {!edited && <AttachButton onAttach={attaching.add} />}
        <EmojiPicker
          label={t('chat.composer.emoji')}
          onChoose={insert}
          trigger={
            <Button look="quiet" size="icon" aria-label={t('chat.composer.emoji')}>
              <Smile className="size-5" aria-hidden="true" />
            </Button>
          }
        />
        <textarea
          ref={field}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            // The browser tells where the caret stands only later, and a key may come before that.
            completion.follow();
            if (!edited) signalTyping(event.currentTarget.value !== '');
          }}
          onSelect={completion.follow}
          onKeyDown={onKeyDown}
          onPaste={edited ? undefined : attaching.onPaste}
          dir={text === '' ? undefined : 'auto'}
          rows={1}
          aria-label={placeholder}
          aria-describedby={hintId}
          aria-invalid={isTooLong}
          aria-autocomplete="list"
          aria-controls={isOffering ? listId : undefined}
          aria-activedescendant={isOffering ? optionId(listId, completion.active) : undefined}
          placeholder={placeholder}
          className="field-sizing-content max-h-[35dvh] min-h-11 min-w-0 flex-1 resize-none bg-transparent px-1 py-2.5 outline-none placeholder:truncate lg:min-h-9 lg:py-1.5"
        />
        <Button
          type="submit"
          size="icon"
          disabled={!canSend}
          aria-label={t(edited ? 'chat.composer.save' : 'chat.composer.send')}
        >
          <SendHorizontal className="size-4.5 rtl:-scale-x-100" aria-hidden="true" />
        </Button>
      </div>
      <p
        id={hintId}
        role={isTooLong ? 'alert' : undefined}
        className={
          isTooLong || !connected ? `px-3.5 pb-2 text-xs ${isTooLong ? 'text-danger' : 'text-ink-faint'}` : 'sr-only'
        }
      >
        {isTooLong
          ? t('chat.composer.tooLong', { limit: LONGEST })
          : t(connected ? 'chat.composer.keys' : 'chat.composer.offline')}
      </p>
    </form>
  );
}

const isTouch = () => matchMedia('(pointer: coarse)').matches;

/** Says above the field what the text is for, with the way back. */
function PurposeBar({ purpose, onCancel }: { purpose: Purpose; onCancel: () => void }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const excerpt = useExcerpt();
  const { is, entry } = purpose;
  const Icon = is === 'edit' ? Pencil : Reply;
  return (
    <div className="flex items-center gap-2.5 border-b border-line ps-3.5 pe-1.5 text-sm">
      <Icon className="size-4 shrink-0 text-accent-text" aria-hidden="true" />
      <div className="grid min-w-0 flex-1 py-1.5">
        <p className="truncate text-xs font-semibold text-accent-text">
          {is === 'edit' ? t('chat.composer.editing') : t('chat.composer.replying', { name: nameOf(entry.sender) })}
        </p>
        <p dir="auto" className="truncate text-at-page-start text-xs text-ink-soft">
          {excerpt(entry)}
        </p>
      </div>
      <Button look="quiet" size="icon" aria-label={t('shell.cancel')} onClick={onCancel}>
        <X className="size-4" aria-hidden="true" />
      </Button>
    </div>
  );
}
