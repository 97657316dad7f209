import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { TicketTypingSubscription } from '../../gql/graphql.ts';
import { TicketTyping } from './typing-documents.ts';

/** By this browser's clock, which need not be the server's. */
const LASTS_MS = 6_000;

export type TypingPerson = TicketTypingSubscription['ticketTyping'];

/** Those who type at the ticket, whoever began first in front. */
export function useTypingPeople(ticketId: string): readonly TypingPerson[] {
  const client = useClient();
  const [people, setPeople] = useState<readonly TypingPerson[]>([]);
  useEffect(() => {
    const timeouts = new Map<string, ReturnType<typeof setTimeout>>();
    const forget = (key: string) => setPeople((those) => those.filter((other) => other.key !== key));
    const { unsubscribe } = client.subscription(TicketTyping, { ticketId }).subscribe(({ data }) => {
      if (!data) return;
      const person = data.ticketTyping;
      const { key } = person;
      clearTimeout(timeouts.get(key));
      if (!person.isTyping) {
        forget(key);
        return;
      }
      timeouts.set(
        key,
        setTimeout(() => forget(key), LASTS_MS),
      );
      setPeople((those) =>
        those.some((other) => other.key === key)
          ? those.map((other) => (other.key === key ? person : other))
          : [...those, person],
      );
    });
    return () => {
      unsubscribe();
      for (const timeout of timeouts.values()) clearTimeout(timeout);
      setPeople([]);
    };
  }, [client, ticketId]);
  return people;
}
