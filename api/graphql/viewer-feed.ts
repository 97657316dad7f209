import type { Delivery } from '../live/delivery.ts';
import type { Notice } from '../live/notices.ts';
import type { StreamEvent } from '../live/streams.ts';
import type { Viewer } from '../modules/identity/viewer.ts';
import type { Occasion } from './context.ts';

/** A durable feed. */
export interface ViewerFeed {
  streamKey: string;
  after: string | null | undefined;
  /** Whether the viewer, as they now are, has the right to it: asked in the beginning, and whenever it may have ended. */
  mayRead(viewer: Viewer): boolean | Promise<boolean>;
  /**
   * Whether an event is for this viewer; others leave no trace. Unless told all are. What is read for it is read once at
   * the occasion.
   */
  concerns?(event: StreamEvent, viewer: Viewer, occasion: Occasion): boolean | Promise<boolean>;
}

/** Notices of a topic, from now on. That a topic is no more is told by its name, as the end of somebody's right is. */
export interface ViewerNotices {
  topic: string;
  mayRead(viewer: Viewer): boolean | Promise<boolean>;
  concerns(notice: Notice, viewer: Viewer): boolean;
}

/**
 * What a subscription follows, as its resolver says it. It stands where graphql-js and Pothos expect the events themselves;
 * those are made elsewhere, once for all who ask for the same.
 */
export class Followed<Root> implements AsyncIterable<Root> {
  readonly feed: ViewerFeed | ViewerNotices;

  constructor(feed: ViewerFeed | ViewerNotices) {
    this.feed = feed;
  }

  [Symbol.asyncIterator](): never {
    throw new Error('a feed is followed, not iterated');
  }
}

/** Follows a feed for as long as the viewer who asks has the right to it. */
export function followFeed(feed: ViewerFeed): AsyncIterable<Delivery> {
  return new Followed(feed);
}

/** The same for notices. */
export function followNotices(notices: ViewerNotices): AsyncIterable<Notice> {
  return new Followed(notices);
}
