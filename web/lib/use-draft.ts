import { useEffect, useState } from 'react';
import { storeText } from './store-text.ts';

/** A text being written, kept in this browser under its key until it is sent. */
export function useDraft(key: string): [string, (text: string) => void] {
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
