import { useMemo, useState, type KeyboardEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { usePeople } from '../room/people.tsx';
import { completed, matching, openMention, type Mentionable } from './mentions.ts';

const OFFERED = 6;

export interface MentionCompletion {
  offered: Mentionable[];
  active: number;
  /** Ids of the people who were chosen from the list. */
  chosen: ReadonlySet<string>;
  choose: (person: Mentionable) => void;
  /** Looks where the caret stands now. */
  follow: () => void;
  /** Whether the key was for the list. */
  onKeyDown: (event: KeyboardEvent) => boolean;
}

/** Who may be meant by the @ at the caret, and what keys do while they are offered. */
export function useMentionCompletion(
  field: RefObject<HTMLTextAreaElement>,
  text: string,
  setText: (text: string) => void,
): MentionCompletion {
  const { members, viewerId } = usePeople();
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const people = useMemo(
    () =>
      members
        .filter(({ user }) => user.id !== viewerId)
        .map(({ user, customNickname }) => ({ id: user.id, displayName: user.displayName, nickname: customNickname })),
    [members, viewerId],
  );
  const open = caret === null ? null : openMention(text, caret);
  const offered = open ? matching(people, open.query, OFFERED) : [];
  const choose = (person: Mentionable) => {
    if (!open) return;
    setChosen((others) => new Set([...others, person.id]));
    const next = completed(text, open, person.displayName);
    // At once: whoever types on would write where the caret stood before.
    flushSync(() => {
      setText(next.text);
      setCaret(null);
    });
    field.current?.focus();
    field.current?.setSelectionRange(next.caret, next.caret);
  };
  return {
    offered,
    active: Math.min(active, Math.max(offered.length - 1, 0)),
    chosen,
    choose,
    follow: () => {
      const element = field.current;
      setCaret(element && element.selectionStart === element.selectionEnd ? element.selectionStart : null);
      setActive(0);
    },
    onKeyDown: (event) => {
      if (offered.length === 0) return false;
      const person = offered[Math.min(active, offered.length - 1)];
      if (event.key === 'ArrowDown') setActive((active + 1) % offered.length);
      else if (event.key === 'ArrowUp') setActive((active + offered.length - 1) % offered.length);
      else if (event.key === 'Escape') setCaret(null);
      else if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && person) choose(person);
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
}
