import { createContext, useContext, useEffect, useMemo, type CSSProperties, type ReactNode } from 'react';
import { useClient } from 'urql';
import type { RoomMemberFragment } from '../../gql/graphql.ts';
import { useLastingQuery } from '../../lib/use-lasting-query.ts';
import { RoomMembers } from './room-documents.ts';

interface Person {
  id: string;
  displayName: string;
}

interface People {
  viewerId: string;
  /** Everybody who is in the room, by name. */
  members: readonly RoomMemberFragment[];
  byId: ReadonlyMap<string, RoomMemberFragment>;
}

const PeopleContext = createContext<People>({ viewerId: '', members: [], byId: new Map() });

interface PeopleProviderProps {
  roomId: string;
  viewerId: string;
  children: ReactNode;
}

/** Knows a room's members, all of them: names, mentions and the list of members are made from one source. */
export function PeopleProvider({ roomId, viewerId, children }: PeopleProviderProps) {
  const client = useClient();
  const data = useLastingQuery({ query: RoomMembers, variables: { roomId } });
  const page = data?.room?.members;
  const next = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
  useEffect(() => {
    if (next !== null) void client.query(RoomMembers, { roomId, after: next }).toPromise();
  }, [client, roomId, next]);
  const nodes = page?.nodes;
  const people = useMemo(() => {
    const members = nodes ?? [];
    return { viewerId, members, byId: new Map(members.map((member) => [member.user.id, member])) };
  }, [nodes, viewerId]);
  return <PeopleContext.Provider value={people}>{children}</PeopleContext.Provider>;
}

export function usePeople(): People {
  return useContext(PeopleContext);
}

/** How somebody is called in this room. */
export function useNameOf(): (person: Person) => string {
  const { byId } = usePeople();
  return ({ id, displayName }) => byId.get(id)?.customNickname ?? displayName;
}

/** Somebody's name as this room shows it: their nickname, in the colour that they chose. */
export function PersonName({ person, className = '' }: { person: Person; className?: string }) {
  const { byId } = usePeople();
  const member = byId.get(person.id);
  const color = member?.customColor ?? null;
  return (
    <bdi
      title={member?.customNickname == null ? undefined : person.displayName}
      {...(color !== null && { style: { '--chosen': color } as CSSProperties })}
      className={`${color === null ? '' : 'chosen-ink'} ${className}`}
    >
      {member?.customNickname ?? person.displayName}
    </bdi>
  );
}
