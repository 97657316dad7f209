import { graphql } from '../../gql/index.ts';

export const ChatInboxEvents = graphql(`
  subscription ChatInboxEvents($after: String) {
    chatInboxEvents(after: $after) {
      cursor
      unreadRoomCount
      event {
        __typename
        ... on InboxRoomChanged {
          room {
            ...RoomListItem
          }
        }
        ... on InboxRoomRemoved {
          roomId
        }
        ... on InboxMentioned {
          message {
            id
            body
            isDeleted
            sender {
              id
              displayName
            }
            room {
              ...RoomListItem
            }
          }
        }
        ... on ResyncRequired {
          reason
        }
      }
    }
  }
`);
