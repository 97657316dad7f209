import type { Cache, Entity, ResolverConfig, UpdatesConfig } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { graphql } from '../gql/index.ts';

const Unread = graphql(`
  fragment RoomsUnread on AgentViewer {
    __typename
    unreadRoomCount
  }
`);

interface RoomDelivery {
  event: { __typename: string };
}

interface InboxDelivery {
  unreadRoomCount: number;
  event: { __typename: string; room?: Entity; message?: { room: Entity }; roomId?: string };
}

interface ListFilter {
  type?: string[];
  membership?: string;
  search?: string;
}

/** What is said in a room is kept by its own page, see thread.ts: pages of it are read from any place, and not always joined. */
export const chatResolvers: ResolverConfig = {
  Query: { rooms: relayPagination() },
  ChatRoom: { members: relayPagination(), resources: relayPagination() },
};

/** What a live event changes beyond the entities in it: the lists, the badge, what a room's page has read. */
export const chatUpdates: UpdatesConfig = {
  Subscription: {
    roomEvents: (result, args, cache) => {
      const { event } = result['roomEvents'] as unknown as RoomDelivery;
      const room = { __typename: 'ChatRoom', id: args['roomId'] as string };
      const isResync = event.__typename === 'ResyncRequired';
      if (isResync || event.__typename === 'ChatRoomMembersChanged') forgetField(cache, room, 'members');
      // A deleted message loses its pin, and an edited one is shown in the bar as well.
      if (isResync || PINS_TOUCHED.has(event.__typename)) forgetField(cache, room, 'pinnedMessages');
      if (isResync || event.__typename === 'ChatRoomResourcesChanged') forgetField(cache, room, 'resources');
      if (isResync || event.__typename === 'ChatRoomDeleted') forgetRoom(cache, room.id);
    },
    chatInboxEvents: (result, _args, cache) => {
      const { event, unreadRoomCount } = result['chatInboxEvents'] as unknown as InboxDelivery;
      cache.writeFragment(Unread, { __typename: 'AgentViewer', unreadRoomCount });
      const room = event.room ?? event.message?.room;
      if (room !== undefined) {
        offerToLists(cache, room);
        forgetIfUnseen(cache, room);
      }
      if (event.roomId !== undefined) removeRoom(cache, event.roomId);
      if (event.__typename === 'ResyncRequired') forgetLists(cache);
    },
  },
};

const PINS_TOUCHED = new Set(['ChatMessagePinChanged', 'ChatMessageDeleted']);

/** Puts a room into every list of its type that was loaded; the lists order themselves, and leave out what does not match them. */
function offerToLists(cache: Cache, room: Entity): void {
  const key = cache.keyOfEntity(room);
  if (key === null) return;
  const type = cache.resolve(key, 'type') as string;
  for (const { fieldName, fieldKey, arguments: args } of cache.inspectFields('Query')) {
    const filter = (args?.['filter'] ?? {}) as ListFilter;
    const isOwn = fieldName === 'rooms' && filter.membership !== 'JOINABLE' && !args?.['after'];
    if (!isOwn || filter.search || filter.type?.includes(type) === false) continue;
    changePage(cache, fieldKey, (nodes) => (nodes.includes(key) ? nodes : [key, ...nodes]));
  }
}

/** Takes a room that is gone, or gone for the viewer, out of the lists; its own page asks what is left to see. */
function removeRoom(cache: Cache, id: string): void {
  const key = cache.keyOfEntity({ __typename: 'ChatRoom', id });
  if (key === null) return;
  for (const { fieldName, fieldKey } of cache.inspectFields('Query')) {
    if (fieldName === 'rooms') changePage(cache, fieldKey, (nodes) => nodes.filter((node) => node !== key));
  }
  forgetRoom(cache, id);
}

function changePage(cache: Cache, fieldKey: string, change: (nodes: string[]) => string[]): void {
  const page = cache.resolve('Query', fieldKey);
  if (typeof page !== 'string') return;
  const nodes = cache.resolve(page, 'nodes') as string[] | undefined;
  if (!nodes) return;
  const changed = change(nodes);
  if (changed.length !== nodes.length) cache.link(page, 'nodes', changed);
}

/** Has the room read anew wherever it is shown by itself. */
function forgetRoom(cache: Cache, id: string): void {
  cache.invalidate('Query', 'room', { id });
}

/** A room's page that was read before its viewer came into it shows nothing of it yet. */
function forgetIfUnseen(cache: Cache, room: Entity): void {
  const id = cache.resolve(room, 'id') as string;
  const shown = cache.resolve('Query', 'room', { id });
  const isUnseen = shown === null || (typeof shown === 'string' && cache.resolve(shown, 'eventCursor') == null);
  if (isUnseen) forgetRoom(cache, id);
}

function forgetField(cache: Cache, entity: Entity, field: string): void {
  for (const { fieldName, arguments: args } of cache.inspectFields(entity)) {
    if (fieldName === field) cache.invalidate(entity, fieldName, args ?? undefined);
  }
}

function forgetLists(cache: Cache): void {
  for (const { fieldName, arguments: args } of cache.inspectFields('Query')) {
    if (['rooms', 'viewer'].includes(fieldName)) cache.invalidate('Query', fieldName, args ?? undefined);
  }
}
