import { openFeed, type Delivery } from '../live/feed.ts';
import type { StreamEvent } from '../live/streams.ts';
import { actorKey, rightsStream, type Viewer } from '../modules/identity/viewer.ts';
import type { Context } from './context.ts';
import { denied } from './errors.ts';

interface ViewerFeed {
  streamKey: string;
  after: string | null | undefined;
  /** Whether the viewer has the right to the feed; looked at before each delivery. */
  mayRead(): boolean | Promise<boolean>;
  /** Whether an event is for this viewer; others leave no trace. */
  concerns(event: StreamEvent): boolean | Promise<boolean>;
}

/**
 * Opens a feed for the viewer who asks. Before each delivery the credentials are looked at again, so that an identity or
 * right that has ended ends the feed.
 */
export function openViewerFeed(context: Context, viewer: Viewer, feed: ViewerFeed): AsyncIterableIterator<Delivery> {
  return openFeed(context.services.hub, context.services.seal, {
    streamKey: feed.streamKey,
    guardKey: rightsStream(viewer),
    after: feed.after ?? null,
    concerns: (event) => feed.concerns(event),
    async authorize() {
      const present = await context.authenticate();
      const isSame = present?.kind === viewer.kind && actorKey(present) === actorKey(viewer);
      context.renew(present);
      if (!isSame || !(await feed.mayRead())) throw denied(context);
    },
  });
}
