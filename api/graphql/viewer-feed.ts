import { openFeed, type Delivery } from '../live/feed.ts';
import { openNoticeFeed, type Guard } from '../live/notice-feed.ts';
import type { Notice } from '../live/notices.ts';
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
    authorize: () => authorize(context, viewer, feed.mayRead),
  });
}

interface ViewerNotices {
  topic: string;
  /** Where it is told that the right to them may have ended, besides the viewer's own rights. */
  guard: Guard;
  mayRead(): Promise<boolean>;
  concerns(notice: Notice): boolean;
}

/** Opens a feed that is not durable, with the same care for rights. */
export function openViewerNotices(
  context: Context,
  viewer: Viewer,
  { topic, guard, mayRead, concerns }: ViewerNotices,
): AsyncIterableIterator<Notice> {
  return openNoticeFeed(context.services.hub, context.services.notices, {
    topic,
    guards: [{ streamKey: rightsStream(viewer), tells: () => true }, guard],
    concerns,
    authorize: () => authorize(context, viewer, mayRead),
  });
}

async function authorize(context: Context, viewer: Viewer, mayRead: () => boolean | Promise<boolean>): Promise<void> {
  const present = await context.authenticate();
  const isSame = present?.kind === viewer.kind && actorKey(present) === actorKey(viewer);
  context.renew(present);
  if (!isSame || !(await mayRead())) throw denied(context);
}
