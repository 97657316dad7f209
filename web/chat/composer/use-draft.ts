import { useEffect, useState } from 'react';
import { storeText } from '../../lib/store-text.ts';

/** A text being written in a room, kept in this browser until it is sent. */
export function useDraft(senderId: string, roomId: string): [string, (text: string) => void] {
  const key = `ahrom.chat.draft.${senderId}.${roomId}`;
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
