import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { RoomTypingSubscription } from '../../gql/graphql.ts';
import { useLocale } from '../../lib/use-locale.ts';
import { useNameOf, usePeople } from '../room/people.tsx';
import { RoomTyping } from './typing-documents.ts';

/** By this browser's clock, which need not be the server's. */
const LASTS_MS = 6_000;

type Notice = RoomTypingSubscription['roomTyping'];

/**
 * Who else is writing, above the box one writes in oneself; its place is kept, so that nothing moves when they begin.
 * Screen readers are told when they have written.
 */
export function TypingLine({ roomId }: { roomId: string }) {
  const { t } = useTranslation();
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' });
  const nameOf = useNameOf();
  const { viewerId } = usePeople();
  const others = useTyping(roomId).filter(({ member }) => member?.id !== viewerId);
  const names = others.map(({ member, displayName }) => (member ? nameOf(member) : displayName));
  return (
    <p data-typing={others.length} className="h-5 truncate px-4 text-xs text-ink-soft sm:px-6">
      {names.length > 0 && t('chat.typing', { names: list.format(names), count: names.length })}
    </p>
  );
}

function useTyping(roomId: string): readonly Notice[] {
  const client = useClient();
  const [people, setPeople] = useState<readonly Notice[]>([]);
  useEffect(() => {
    const timeouts = new Map<string, ReturnType<typeof setTimeout>>();
    const forget = (key: string) => setPeople((those) => those.filter((other) => other.key !== key));
    const { unsubscribe } = client.subscription(RoomTyping, { roomId }).subscribe(({ data }) => {
      if (!data) return;
      const notice = data.roomTyping;
      clearTimeout(timeouts.get(notice.key));
      if (!notice.isTyping) {
        forget(notice.key);
        return;
      }
      timeouts.set(
        notice.key,
        setTimeout(() => forget(notice.key), LASTS_MS),
      );
      // Who goes on stays in their place among the names.
      setPeople((those) =>
        those.some((other) => other.key === notice.key)
          ? those.map((other) => (other.key === notice.key ? notice : other))
          : [...those, notice],
      );
    });
    return () => {
      unsubscribe();
      for (const timeout of timeouts.values()) clearTimeout(timeout);
      setPeople([]);
    };
  }, [client, roomId]);
  return people;
}
