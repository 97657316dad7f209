import { parseFromTokenizer } from 'music-metadata';
import { fromFile } from 'strtok3';

// Some formats say nowhere how long they are: their frames are counted, which in 25 MiB takes a fraction of this.
const mostMs = 2_000;
const maxInt = 2 ** 31 - 1;

/**
 * How long a sound or film lasts, in whole seconds; null when its bytes do not tell: browsers' own recordings often don't.
 * Nothing is decoded, and bytes made to keep a parser busy are taken from it after two seconds.
 */
export async function durationOf(path: string): Promise<number | null> {
  const bytes = await fromFile(path);
  const close = () => bytes.close().catch(() => undefined);
  const timer = setTimeout(() => void close(), mostMs);
  try {
    const { format } = await parseFromTokenizer(bytes, { duration: true, skipCovers: true });
    const { duration } = format;
    return duration !== undefined && duration >= 0 && duration <= maxInt ? Math.round(duration) : null;
  } catch {
    // What a parser says of bytes that it can't read is no fault of the upload.
    return null;
  } finally {
    clearTimeout(timer);
    await close();
  }
}
