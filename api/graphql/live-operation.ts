import { createHash } from 'node:crypto';
import { createSourceEventStream, getOperationAST, print, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { eventOf, type Sink } from '../live/delivery.ts';
import type { Following, Right } from '../live/follower.ts';
import { Kept } from '../live/kept.ts';
import { actorKey, endOfIdentity, rightsStream, type Viewer } from '../modules/identity/viewer.ts';
import { Attendance } from './attendance.ts';
import { Context, type Services } from './context.ts';
import { cursorVariable } from './cursor-variable.ts';
import { declaredVariables } from './declared-variables.ts';
import { denied } from './errors.ts';
import { LiveGroup, type Reader } from './live-group.ts';
import { Followed, type ViewerFeed, type ViewerNotices } from './viewer-feed.ts';

/** Gives a subscription's deliveries to a sink from now on. @returns what ends it */
export type Begin = (sink: Sink) => () => void;

/** Starts a subscription: resolves to what begins its deliveries, or to the errors for which there are none. */
export type StartSubscription = (args: ExecutionArgs) => Promise<Begin | ExecutionResult>;

/** Subscriptions whose deliveries are read, executed and serialised once for all who ask for the same. */
export function createSubscriptions(services: Services): StartSubscription {
  const groups = new Kept<LiveGroup>();

  return async (args) => {
    const { schema, document, operationName, variableValues, contextValue: context } = args;
    const source = await createSourceEventStream(args);
    if (!(source instanceof Followed)) {
      if (Symbol.asyncIterator in source) throw new Error('a subscription follows no feed');
      return source;
    }
    if (!(context instanceof Context) || !context.viewer) throw new Error('a feed is followed by nobody');
    const { viewer, locale } = context;
    const { feed } = source;
    const place = 'topic' in feed ? feed.topic : feed.streamKey;
    const together = viewer.kind === 'agent' ? { agent: viewer, streamKey: place } : null;
    const cursor = cursorVariable(document);
    // The others have no bearing, and would be kept as long as it is followed.
    const own = declaredVariables(getOperationAST(document, operationName), variableValues);
    const variables = Object.entries(own).filter(([name]) => name !== cursor);
    const words = document.loc?.source.body ?? print(document);
    const whole = [viewer.workspaceId, place, words, operationName, variables, together !== null, locale];
    const key = createHash('sha256').update(JSON.stringify(whole)).digest('base64');
    const asked = { schema, document, operationName, variableValues: own, locale };

    return (sink) => {
      const group = groups.hold(key, () => new LiveGroup(key, services, asked, together));
      const reader = readerOf(feed, context, viewer);
      const attendance = new Attendance(services.presence);
      const following: Following<Reader> = {
        reader,
        group,
        sink: {
          push: (payload) => sink.push(payload),
          drained: () => sink.drained(),
          end(error) {
            groups.letGo(group);
            attendance.end();
            sink.end(error);
          },
        },
        knownAs: 'topic' in feed ? [actorKey(viewer), feed.topic] : [actorKey(viewer)],
        async authorize() {
          const right = await authorize(reader, feed);
          if (!('refusal' in right)) attendance.begin(reader.viewer);
          return right;
        },
      };
      const guardKey = rightsStream(viewer.workspaceId);
      return 'topic' in feed
        ? services.hub.followNotices({ topic: feed.topic, guardKey }, following)
        : services.hub.followStream({ streamKey: feed.streamKey, guardKey, after: feed.after ?? null }, following);
    };
  };
}

function readerOf(feed: ViewerFeed | ViewerNotices, context: Context, viewer: Viewer): Reader {
  const { origin, authenticate, locale } = context;
  return {
    viewer,
    // The language stays the one in which it was begun.
    asking: { viewer, origin, authenticate, requestedLocale: locale },
    concerns(delivery, occasion) {
      if ('topic' in feed) return !('seq' in delivery) && feed.concerns(delivery, this.viewer);
      const event = eventOf(delivery);
      return event && feed.concerns ? feed.concerns(event, this.viewer, occasion) : true;
    },
  };
}

/** Looks at the credentials and the right again. */
async function authorize(reader: Reader, feed: ViewerFeed | ViewerNotices): Promise<Right> {
  const { authenticate, requestedLocale: locale } = reader.asking;
  const present = await authenticate();
  const isSame = present?.kind === reader.viewer.kind && actorKey(present) === actorKey(reader.viewer);
  if (!isSame || !(await feed.mayRead(present)))
    return { refusal: denied({ viewer: present, locale: locale ?? 'FA', showedToken: true }) };
  reader.viewer = present;
  return { ends: endOfIdentity(present) };
}
