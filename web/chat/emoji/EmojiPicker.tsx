import { Popover } from 'radix-ui';
import { useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { inputClass } from '../../ui/TextField.tsx';
import { emojiSet } from './emoji-set.ts';

const COLUMNS = 8;

interface EmojiPickerProps {
  /** The button that opens it. */
  trigger: ReactNode;
  label: string;
  onChoose: (emoji: string) => void;
}

/** A small set of emoji, walked with the arrow keys, and a field for any other. */
export function EmojiPicker({ trigger, label, onChoose }: EmojiPickerProps) {
  const [isOpen, setOpen] = useState(false);
  const choose = (emoji: string) => {
    setOpen(false);
    onChoose(emoji);
  };
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger asChild>{trigger}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label={label}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 rounded-xl border border-line bg-surface p-2 shadow-lg shadow-black/10"
        >
          <EmojiGrid onChoose={choose} />
          <OtherEmoji onChoose={choose} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function EmojiGrid({ onChoose }: { onChoose: (emoji: string) => void }) {
  const { t } = useTranslation();
  const [current, setCurrent] = useState(0);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const steps: Record<string, number> = {
      ArrowRight: isRtl ? -1 : 1,
      ArrowLeft: isRtl ? 1 : -1,
      ArrowDown: COLUMNS,
      ArrowUp: -COLUMNS,
    };
    const next = current + (steps[event.key] ?? 0);
    if (next === current || next < 0 || next >= emojiSet.length) return;
    event.preventDefault();
    setCurrent(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div role="group" aria-label={t('chat.emoji.set')} className="grid grid-cols-8" onKeyDown={onKeyDown}>
      {emojiSet.map((emoji, index) => (
        <button
          key={`${index}-${emoji}`}
          type="button"
          tabIndex={index === current ? 0 : -1}
          onClick={() => onChoose(emoji)}
          className="grid size-9 place-items-center rounded-lg text-xl hover:bg-hover"
        >
          {emoji}
        </button>
      ))}
    </div>
  );
}

function OtherEmoji({ onChoose }: { onChoose: (emoji: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const choose = (event: FormEvent) => {
    event.preventDefault();
    // Written in a portal, but a part of the form that the picker may stand in.
    event.stopPropagation();
    if (text.trim() !== '') onChoose(text.trim());
  };
  return (
    <form onSubmit={choose} className="mt-2 flex gap-1.5 border-t border-line pt-2">
      <input
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        aria-label={t('chat.emoji.other')}
        placeholder={t('chat.emoji.other')}
        autoComplete="off"
        className={`${inputClass} text-sm lg:min-h-9`}
      />
      <Button type="submit" look="secondary" size="small" disabled={text.trim() === ''}>
        {t('chat.emoji.choose')}
      </Button>
    </form>
  );
}
