import type { Client } from 'urql';
import { Outbox, type Outcome, type Unsent } from '../lib/outbox.ts';
import { arrival, type Upload } from './upload.ts';

/** What is written to a ticket or room, with the files that go with it. */
export interface ContentWithFiles {
  body: string;
  uploads: readonly Upload[];
  /** Its files of an earlier document, which had arrived. */
  stored?: readonly { attachmentId: string; name: string }[];
  /** A reload took files that had not arrived. It goes without them when its author has been told. */
  lostFiles?: 'untold' | 'told';
}

/** Hands a message over to the server when all of its files are there, with their ids. */
type Delivery<Content> = (
  client: Client,
  message: Unsent<Content>,
  attachmentIds: string[],
) => Promise<Outcome<Content>>;

/** Messages on their way that wait for their files, each with its own. What a reload takes of these is told to its author. */
export function outboxWithFiles<Content extends ContentWithFiles>(
  keptUnder: string,
  deliver: Delivery<Content>,
): Outbox<Content> {
  return new Outbox<Content>({
    keptUnder,
    async deliver(client, message) {
      const { content } = message;
      const { stored = [], uploads, lostFiles } = content;
      if (lostFiles === 'untold') return { is: 'refused', message: '', content: { ...content, lostFiles: 'told' } };
      const files = await arrival(uploads);
      if ('ids' in files) return deliver(client, message, [...stored.map((file) => file.attachmentId), ...files.ids]);
      return files.failure === '' ? { is: 'unreached' } : { is: 'refused', message: files.failure };
    },
    keptAs,
    release: ({ uploads }) => uploads.forEach((upload) => upload.dispose()),
  });
}

/** A reload takes the files that are still on their way. */
function keptAs<Content extends ContentWithFiles>(content: Content): Content | null {
  const arrived = content.uploads.flatMap((upload) => {
    const state = upload.state();
    return state.status === 'done' ? [{ attachmentId: state.attachmentId, name: upload.name }] : [];
  });
  const stored = [...(content.stored ?? []), ...arrived];
  if (content.body === '' && stored.length === 0) return null;
  const lostFiles = arrived.length < content.uploads.length ? 'untold' : content.lostFiles;
  return { ...content, uploads: [], stored, lostFiles };
}
