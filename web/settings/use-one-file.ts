import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { startUpload, type Upload } from '../files/upload.ts';

/** A file that is being sent, and what takes another, or none, in its place. It is let go of with the page. */
export function useOneFile(): [Upload | null, (file: File | null) => void] {
  const client = useClient();
  const [upload, setUpload] = useState<Upload | null>(null);
  const last = useRef<Upload | null>(null);
  useEffect(() => () => last.current?.dispose(), []);
  const take = (file: File | null) => {
    last.current?.dispose();
    last.current = file && startUpload(client, file);
    setUpload(last.current);
  };
  return [upload, take];
}
