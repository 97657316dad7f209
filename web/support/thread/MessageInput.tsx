import { useId, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnected } from '../../lib/connection-status.ts';
import { Button } from '../../ui/Button.tsx';
import { useDraft } from './use-draft.ts';
import { useTypingSignal } from './use-typing-signal.ts';

/** The API's limit, in characters as people count them: an emoji is one. */
const LONGEST = 10_000;

interface MessageInputProps {
  ticketId: string;
  /** Under which name the unfinished text is kept. */
  draft: string;
  placeholder: string;
  look?: 'primary' | 'note';
  /** Icon and wording of the button. */
  submit: ReactNode;
  onSend: (body: string) => void;
}

/** The box a message is written in. Enter sends where there is a keyboard; on a touch screen it starts a new line. */
export function MessageInput({ ticketId, draft, placeholder, look = 'primary', submit, onSend }: MessageInputProps) {
  const { t } = useTranslation();
  const hintId = useId();
  const connected = useConnected();
  const [text, setText] = useDraft(draft);
  const { typed, stopped } = useTypingSignal(ticketId, look === 'note');

  const body = text.trim();
  const isTooLong = Array.from(body).length > LONGEST;
  const sendText = () => {
    if (body === '' || isTooLong) return;
    onSend(body);
    setText('');
    stopped();
  };
  const change = (next: string) => {
    setText(next);
    if (next.trim() === '') stopped();
    else typed();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    if (matchMedia('(pointer: coarse)').matches && !event.ctrlKey) return;
    event.preventDefault();
    sendText();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    sendText();
  };
  return (
    <form onSubmit={onSubmit} className="grid gap-1.5">
      <textarea
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={stopped}
        onKeyDown={onKeyDown}
        dir={text === '' ? undefined : 'auto'}
        rows={2}
        aria-label={placeholder}
        aria-describedby={hintId}
        aria-invalid={isTooLong}
        placeholder={placeholder}
        className="field-sizing-content max-h-[35dvh] min-h-15 w-full resize-none bg-transparent px-1 py-1 outline-none"
      />
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        {isTooLong ? (
          <p id={hintId} role="alert" className="text-xs font-semibold text-danger">
            {t('support.composer.tooLong', { limit: LONGEST })}
          </p>
        ) : (
          <p id={hintId} className="text-xs text-ink-faint pointer-coarse:sr-only">
            {t(connected ? 'support.composer.keys' : 'support.composer.offline')}
          </p>
        )}
        <Button type="submit" look={look} size="small" className="ms-auto" disabled={body === '' || isTooLong}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
