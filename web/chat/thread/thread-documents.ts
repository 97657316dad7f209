import { graphql } from '../../gql/index.ts';

graphql(`
  fragment ThreadEntry on ChatMessage {
    id
    type
    body
    isEdited
    isDeleted
    isPinned
    readByCount
    createdAt
    clientMutationId
    attachments {
      ...File
    }
    sender {
      id
      displayName
      isBot
    }
    mentions {
      id
      displayName
    }
    reactions {
      emoji
      count
      viewerHasReacted
    }
    replyTo {
      id
      type
      body
      isDeleted
      sender {
        id
        displayName
      }
    }
  }
`);

/** One page of what was said. */
graphql(`
  fragment ThreadPage on ChatMessageConnection {
    nodes {
      ...ThreadEntry
    }
    pageInfo {
      hasPreviousPage
      hasNextPage
      startCursor
      endCursor
    }
  }
`);

export const RoomMessages = graphql(`
  query RoomMessages($roomId: ID!, $first: Int, $after: String, $last: Int, $before: String, $around: ID) {
    room(id: $roomId) {
      id
      messages(first: $first, after: $after, last: $last, before: $before, around: $around) {
        ...ThreadPage
      }
    }
  }
`);

export const PinnedMessages = graphql(`
  query PinnedMessages($roomId: ID!) {
    room(id: $roomId) {
      id
      pinnedMessages {
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
  }
`);

/** How many have read these messages by now. */
export const ReadReceipts = graphql(`
  query ReadReceipts($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on ChatMessage {
        id
        readByCount
      }
    }
  }
`);

export const SendChatMessage = graphql(`
  mutation SendChatMessage($input: SendChatMessageInput!) {
    sendChatMessage(input: $input) {
      message {
        id
      }
      errors {
        code
        message
      }
    }
  }
`);

export const EditChatMessage = graphql(`
  mutation EditChatMessage($input: EditChatMessageInput!) {
    editChatMessage(input: $input) {
      message {
        ...ThreadEntry
      }
      errors {
        message
      }
    }
  }
`);

export const DeleteChatMessage = graphql(`
  mutation DeleteChatMessage($input: DeleteChatMessageInput!) {
    deleteChatMessage(input: $input) {
      message {
        ...ThreadEntry
      }
      errors {
        message
      }
    }
  }
`);

export const PinChatMessage = graphql(`
  mutation PinChatMessage($input: PinChatMessageInput!) {
    pinChatMessage(input: $input) {
      message {
        ...ThreadEntry
      }
      errors {
        message
      }
    }
  }
`);

export const UnpinChatMessage = graphql(`
  mutation UnpinChatMessage($input: UnpinChatMessageInput!) {
    unpinChatMessage(input: $input) {
      message {
        ...ThreadEntry
      }
      errors {
        message
      }
    }
  }
`);

export const AddChatReaction = graphql(`
  mutation AddChatReaction($input: AddChatReactionInput!) {
    addChatReaction(input: $input) {
      message {
        ...ThreadEntry
      }
      errors {
        message
      }
    }
  }
`);

export const RemoveChatReaction = graphql(`
  mutation RemoveChatReaction($input: RemoveChatReactionInput!) {
    removeChatReaction(input: $input) {
      message {
        ...ThreadEntry
      }
      errors {
        message
      }
    }
  }
`);

export const MarkRoomRead = graphql(`
  mutation MarkRoomRead($input: MarkRoomReadInput!) {
    markRoomRead(input: $input) {
      room {
        id
        unreadCount
      }
      errors {
        code
      }
    }
  }
`);
