import { useEffect, useState } from 'react';
import { storeText } from '../../lib/store-text.ts';

/** A text being written, kept in this browser under its name until it is sent. */
export function useDraft(name: string): [string, (text: string) => void] {
  const key = `ahrom.draft.${name}`;
  const [text, setText] = useState('');
  useEffect(() => setText(localStorage.getItem(key) ?? ''), [key]);
  return [
    text,
    (next) => {
      setText(next);
      if (next === '') localStorage.removeItem(key);
      else storeText(key, next);
    },
  ];
}
