import { useMemo } from 'react';
import type { ChatRoomType, RoomListItemFragment, RoomsQuery } from '../../gql/graphql.ts';
import { useLastingQuery } from '../../lib/use-lasting-query.ts';
import { Rooms } from './list-documents.ts';
import { groupFilter, listed } from './room-groups.ts';

export interface RoomGroup {
  type: ChatRoomType;
  rooms: RoomListItemFragment[];
  pageInfo: RoomsQuery['rooms']['pageInfo'] | undefined;
}

// One constant filter a group: a query is told from another by it.
const variables = {
  DIRECT: { filter: groupFilter('DIRECT') },
  TEAM: { filter: groupFilter('TEAM') },
  PROJECT: { filter: groupFilter('PROJECT') },
  GROUP: { filter: groupFilter('GROUP') },
};

function useRoomGroup(type: ChatRoomType): RoomGroup {
  const data = useLastingQuery({ query: Rooms, variables: variables[type] });
  return useMemo(
    () => ({ type, rooms: listed(data?.rooms.nodes ?? [], false), pageInfo: data?.rooms.pageInfo }),
    [type, data],
  );
}

/** The groups of the sidebar with their rooms, live. */
export function useRoomGroups(): RoomGroup[] {
  return [useRoomGroup('DIRECT'), useRoomGroup('TEAM'), useRoomGroup('PROJECT'), useRoomGroup('GROUP')];
}
