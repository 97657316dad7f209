import type { Client } from 'urql';
import { Outbox } from '../lib/outbox.ts';
import type { Outcome, Outgoing, Unsent } from '../lib/outgoing.ts';
import { arrival, type Upload } from './upload.ts';

/** What is written to a ticket or room, with the files that go with it. */
export interface ContentWithFiles {
  body: string;
  uploads: readonly Upload[];
  /** Its files of an earlier document, which had arrived. */
  stored?: readonly { attachmentId: string; name: string }[];
  /** Names of its files that had not arrived when their document ended. It goes without them only when its author says so. */
  lost?: readonly string[];
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
      const { stored = [], uploads } = message.content;
      const files = await arrival(uploads);
      if ('ids' in files) return deliver(client, message, [...stored.map((file) => file.attachmentId), ...files.ids]);
      return files.failure === '' ? { is: 'unreached' } : { is: 'refused', message: files.failure };
    },
    keptAs,
    watch: ({ uploads }, onMore) => {
      for (const upload of uploads) upload.subscribe(() => upload.state().status === 'done' && onMore());
    },
    isCut: hasLost,
    release: ({ uploads }) => uploads.forEach((upload) => upload.dispose()),
  });
}

/** Whether some of its files were lost. */
export function hasLost({ lost = [] }: ContentWithFiles): boolean {
  return lost.length > 0;
}

/** A message as its author sends it again: without what was lost, which it showed them. */
export function withoutLost<Content extends ContentWithFiles>(message: Outgoing<Content>): Outgoing<Content> {
  return { ...message, content: { ...message.content, lost: undefined } };
}

/** Whether there is anything in it but files that were lost. */
export function canBeSent({ body, uploads, stored = [] }: ContentWithFiles): boolean {
  return body !== '' || uploads.length + stored.length > 0;
}

/** A reload takes the files that are still on their way. */
function keptAs<Content extends ContentWithFiles>(content: Content): Content {
  const stored = [...(content.stored ?? [])];
  const lost = [...(content.lost ?? [])];
  for (const upload of content.uploads) {
    const state = upload.state();
    if (state.status === 'done') stored.push({ attachmentId: state.attachmentId, name: upload.name });
    else lost.push(upload.name);
  }
  return { ...content, uploads: [], stored, lost };
}
