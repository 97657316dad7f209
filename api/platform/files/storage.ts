import type { Readable } from 'node:stream';

/** Bytes from `start` to `end`, both included. */
export interface ByteRange {
  start: number;
  end: number;
}

/** Where the bytes of uploaded files lie, under opaque keys. What is stored never changes. */
export interface FileStorage {
  /** Stores the bytes of a local file under a key that is new. `size`: how many they are. */
  put(storageKey: string, path: string, size: number): Promise<void>;
  /** Opens what is stored, or a part of it; null if nothing is. */
  read(storageKey: string, range?: ByteRange): Promise<Readable | null>;
  /** Takes the bytes away; that there are none is no error. */
  delete(storageKey: string): Promise<void>;
}
