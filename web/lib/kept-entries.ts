/** What this browser keeps under keys that begin so. What can't be read is dropped: nothing else hangs on it. */
export function keptEntries<Entry>(prefix: string): Entry[] {
  return Object.entries(localStorage).flatMap(([key, text]) => {
    if (!key.startsWith(prefix)) return [];
    try {
      return [JSON.parse(String(text)) as Entry];
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      localStorage.removeItem(key);
      return [];
    }
  });
}
