/** Classes of a message's box: the viewer's own stand apart from the others'. */
export function bubbleClass(isOwn: boolean): string {
  const look = isOwn ? 'rounded-ee-md bg-agent' : 'rounded-es-md border border-line bg-surface';
  return `max-w-full min-w-0 rounded-2xl px-3 pt-1.5 pb-1 ${look}`;
}
