const looks = {
  requester: 'rounded-es-md border border-line bg-surface',
  agent: 'rounded-ee-md bg-agent',
  note: 'rounded-ee-md border border-dashed border-note-line bg-note text-note-ink',
};

/** Classes of a message's box: whose it is, and above all whether customers read it, must show at a glance. */
export function bubbleClass(look: keyof typeof looks): string {
  return `max-w-[min(85%,38rem)] rounded-2xl px-3.5 py-2 ${looks[look]}`;
}
