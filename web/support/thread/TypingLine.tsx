import { LockKeyhole, PenLine } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../lib/use-locale.ts';
import { useTypingPeople, type TypingPerson } from './use-typing-people.ts';

/** Screen readers are told of the same person again after this time at the earliest. */
const TOLD_AGAIN_AFTER_MS = 60_000;

interface TypingLineProps {
  ticketId: string;
  reader: 'agent' | 'requester';
}

/** Who else is writing, above the box one writes in oneself; its place is kept, so that nothing moves when they begin. */
export function TypingLine({ ticketId, reader }: TypingLineProps) {
  const people = useTypingPeople(ticketId);
  const sentences = useSentences(people, reader);
  return (
    <div className="flex min-h-6 flex-wrap items-center gap-x-4 px-4 pb-1 text-xs sm:px-7">
      {sentences.map(({ deed, text }) => (
        <p
          key={deed}
          aria-hidden="true"
          data-typing={deed}
          className={`flex min-w-0 items-center gap-1.5 ${deed === 'writingNote' ? 'rounded-md bg-note px-1.5 text-note-strong' : 'text-ink-soft'}`}
        >
          {deed === 'writingNote' ? (
            <LockKeyhole className="size-3.5 shrink-0" aria-hidden="true" />
          ) : (
            <PenLine className="size-3.5 shrink-0 motion-safe:animate-pulse" aria-hidden="true" />
          )}
          <bdi className="truncate">{text}</bdi>
        </p>
      ))}
      <TypingAnnouncer people={people} reader={reader} />
    </div>
  );
}

/** Says politely that somebody has begun, and no more of it. */
function TypingAnnouncer({ people, reader }: { people: readonly TypingPerson[]; reader: TypingLineProps['reader'] }) {
  const toldAt = useRef(new Map<string, number>());
  const [news, setNews] = useState<readonly TypingPerson[]>([]);
  useEffect(() => {
    const now = performance.now();
    const fresh = people.filter(({ key }) => now - (toldAt.current.get(key) ?? -Infinity) >= TOLD_AGAIN_AFTER_MS);
    for (const { key } of fresh) toldAt.current.set(key, now);
    if (fresh.length > 0) setNews(fresh);
  }, [people]);
  const sentences = useSentences(news, reader);
  return (
    <p aria-live="polite" className="sr-only">
      {sentences.map(({ text }) => text).join(' ')}
    </p>
  );
}

type Deed = 'answering' | 'typing' | 'writingNote';

const deeds: readonly Deed[] = ['typing', 'answering', 'writingNote'];

/** What somebody does, seen from this side: to a requester everybody else is one who answers. */
function deedOf({ isInternal, member }: TypingPerson, reader: TypingLineProps['reader']): Deed {
  if (isInternal) return 'writingNote';
  return reader === 'requester' || member?.role === 'ADMIN' ? 'answering' : 'typing';
}

function useSentences(people: readonly TypingPerson[], reader: TypingLineProps['reader']) {
  const { t } = useTranslation();
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' });
  return deeds.flatMap((deed) => {
    const names = people.filter((person) => deedOf(person, reader) === deed).map(({ displayName }) => displayName);
    if (names.length === 0) return [];
    return [{ deed, text: t(`support.typing.${deed}`, { names: list.format(names), count: names.length }) }];
  });
}
