import { graphql } from '../../gql/index.ts';

/** A room as its own page shows it. */
graphql(`
  fragment RoomHead on ChatRoom {
    ...RoomListItem
    description
  }
`);

export const Room = graphql(`
  query Room($id: ID!) {
    room(id: $id) {
      ...RoomHead
      ...DiscussedTicket
      eventCursor
      firstUnreadMessage {
        id
        createdAt
      }
    }
  }
`);

export const RoomEvents = graphql(`
  subscription RoomEvents($roomId: ID!, $after: String) {
    roomEvents(roomId: $roomId, after: $after) {
      cursor
      event {
        __typename
        ... on ChatMessageSent {
          message {
            ...ThreadEntry
          }
        }
        ... on ChatMessageEdited {
          message {
            ...ThreadEntry
          }
        }
        ... on ChatMessageDeleted {
          message {
            ...ThreadEntry
          }
        }
        ... on ChatMessagePinChanged {
          message {
            ...ThreadEntry
          }
        }
        ... on ChatReactionsChanged {
          message {
            ...ThreadEntry
          }
        }
        ... on ChatRoomUpdated {
          room {
            ...RoomHead
          }
        }
        ... on ChatRoomMembersChanged {
          room {
            ...RoomHead
          }
        }
        ... on ChatRoomRead {
          member {
            id
            user {
              id
            }
          }
        }
        ... on ChatRoomDeleted {
          roomId
        }
        ... on ResyncRequired {
          reason
        }
      }
    }
  }
`);

graphql(`
  fragment RoomMember on ChatRoomMember {
    id
    role
    customNickname
    customColor
    user {
      id
      displayName
      isBot
      presence
    }
  }
`);

export const RoomMembers = graphql(`
  query RoomMembers($roomId: ID!, $after: String) {
    room(id: $roomId) {
      id
      members(first: 100, after: $after) {
        nodes {
          ...RoomMember
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    }
  }
`);

export const UpdateRoom = graphql(`
  mutation UpdateRoom($input: UpdateRoomInput!) {
    updateRoom(input: $input) {
      room {
        ...RoomHead
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const DeleteRoom = graphql(`
  mutation DeleteRoom($input: DeleteRoomInput!) {
    deleteRoom(input: $input) {
      deletedId
      errors {
        message
      }
    }
  }
`);

export const AddRoomMember = graphql(`
  mutation AddRoomMember($input: AddRoomMemberInput!) {
    addRoomMember(input: $input) {
      room {
        id
        memberCount
      }
      errors {
        message
      }
    }
  }
`);

export const ChangeRoomMemberRole = graphql(`
  mutation ChangeRoomMemberRole($input: ChangeRoomMemberRoleInput!) {
    changeRoomMemberRole(input: $input) {
      membership {
        ...RoomMember
      }
      errors {
        message
      }
    }
  }
`);

export const RemoveRoomMember = graphql(`
  mutation RemoveRoomMember($input: RemoveRoomMemberInput!) {
    removeRoomMember(input: $input) {
      room {
        id
        memberCount
      }
      errors {
        message
      }
    }
  }
`);

export const UpdateMyRoomSettings = graphql(`
  mutation UpdateMyRoomSettings($input: UpdateMyRoomSettingsInput!) {
    updateMyRoomSettings(input: $input) {
      membership {
        ...RoomMember
        isMuted
      }
      errors {
        field
        message
      }
    }
  }
`);
