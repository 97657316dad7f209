import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { putFile } from './put-file.ts';
import { CreateChatUpload } from './upload-documents.ts';
import { newId } from '../../lib/new-id.ts';

export interface Upload {
  key: string;
  file: File;
  state:
    | { is: 'sending'; share: number }
    | { is: 'stored'; attachmentId: string }
    | { is: 'refused'; message: string }
    | { is: 'lost' };
}

export interface Uploads {
  files: readonly Upload[];
  add(files: Iterable<File>): void;
  /** Brings a file again that did not arrive. */
  retry(key: string): void;
  remove(key: string): void;
  /** The message with them has been written. */
  clear(): void;
}

/** The files that go with the next message, brought to the server while it is being written. */
export function useUploads(): Uploads {
  const client = useClient();
  const [files, setFiles] = useState<readonly Upload[]>([]);
  const transfers = useRef(new Map<string, AbortController>());
  useEffect(() => {
    const running = transfers.current;
    return () => {
      for (const transfer of running.values()) transfer.abort();
    };
  }, []);

  const bring = useCallback(
    async (key: string, file: File) => {
      const transfer = new AbortController();
      transfers.current.set(key, transfer);
      const change = (state: Upload['state']) =>
        setFiles((those) => those.map((upload) => (upload.key === key ? { ...upload, state } : upload)));
      change({ is: 'sending', share: 0 });
      const input = { fileName: file.name, mimeType: file.type || 'application/octet-stream', size: file.size };
      const { data, error } = await client.mutation(CreateChatUpload, { input }).toPromise();
      // Taken away before there was anything to stop.
      if (transfer.signal.aborted) return;
      const message = data?.createUpload.errors[0]?.message ?? error?.graphQLErrors[0]?.message;
      const { attachment, uploadUrl } = data?.createUpload ?? {};
      if (!attachment || uploadUrl == null) {
        change(message === undefined ? { is: 'lost' } : { is: 'refused', message });
        return;
      }
      const result = await putFile(uploadUrl, file, (share) => change({ is: 'sending', share }), transfer.signal);
      change(result.is === 'done' ? { is: 'stored', attachmentId: attachment.id } : result);
    },
    [client],
  );

  const add = useCallback(
    (added: Iterable<File>) => {
      const uploads = Array.from(added, (file) => ({ key: newId(), file }));
      setFiles((those) => [
        ...those,
        ...uploads.map((upload) => ({ ...upload, state: { is: 'sending' as const, share: 0 } })),
      ]);
      for (const { key, file } of uploads) void bring(key, file);
    },
    [bring],
  );
  return {
    files,
    add,
    retry: (key) => {
      const upload = files.find((other) => other.key === key);
      if (upload) void bring(key, upload.file);
    },
    remove: (key) => {
      transfers.current.get(key)?.abort();
      setFiles((those) => those.filter((other) => other.key !== key));
    },
    clear: () => setFiles([]),
  };
}
