import { graphql } from '../../gql/index.ts';

/** A room as its entry in a list shows it. */
graphql(`
  fragment RoomListItem on ChatRoom {
    id
    type
    title
    icon
    isPrivate
    isArchived
    isLocked
    memberCount
    lastActivityAt
    unreadCount
    directMember {
      id
      presence
    }
    viewerMembership {
      id
      role
      isMuted
      customNickname
      customColor
    }
    lastMessage {
      id
      type
      body
      isDeleted
      createdAt
      sender {
        id
        displayName
      }
    }
  }
`);

export const Rooms = graphql(`
  query Rooms($filter: RoomFilter!, $after: String) {
    rooms(filter: $filter, first: 50, after: $after) {
      nodes {
        ...RoomListItem
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`);

/** The open rooms of others: of these a list has a name, what they are for, and how many are in them. */
export const JoinableRooms = graphql(`
  query JoinableRooms($search: String) {
    rooms(filter: { membership: JOINABLE, search: $search }, first: 50) {
      nodes {
        id
        type
        title
        icon
        description
        memberCount
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export const Colleagues = graphql(`
  query Colleagues($search: String) {
    members(role: ADMIN, search: $search, first: 20) {
      nodes {
        id
        displayName
        isBot
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export const CreateRoom = graphql(`
  mutation CreateRoom($input: CreateRoomInput!) {
    createRoom(input: $input) {
      room {
        ...RoomListItem
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const JoinRoom = graphql(`
  mutation JoinRoom($input: JoinRoomInput!) {
    joinRoom(input: $input) {
      room {
        ...RoomListItem
      }
      errors {
        code
        message
      }
    }
  }
`);
