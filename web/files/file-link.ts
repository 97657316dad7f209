/** A file's address at this site, whatever name or proxy the page came by. */
export function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** Whether a link to a file still opens. */
export function isOpen(url: string, now: number): boolean {
  return Number(new URL(url).searchParams.get('expires')) * 1000 > now;
}
