import { graphql } from '../gql/index.ts';
import type { Client } from './client.ts';

// The operations that most tests of chat need; each gives what it did, errors included.

export const CreateRoom = graphql(`
  mutation TestCreateRoom($input: CreateRoomInput!) {
    createRoom(input: $input) {
      room {
        id
        type
        title
        memberCount
        isPrivate
      }
      errors {
        code
        field
      }
    }
  }
`);

export const SendChat = graphql(`
  mutation TestSendChat($input: SendChatMessageInput!) {
    sendChatMessage(input: $input) {
      message {
        id
        body
        clientMutationId
        replyTo {
          id
        }
        mentions {
          id
        }
      }
      errors {
        code
        field
      }
    }
  }
`);

export const AddRoomMember = graphql(`
  mutation TestAddRoomMember($input: AddRoomMemberInput!) {
    addRoomMember(input: $input) {
      membership {
        role
      }
      errors {
        code
        field
      }
    }
  }
`);

export const RemoveRoomMember = graphql(`
  mutation TestRemoveRoomMember($input: RemoveRoomMemberInput!) {
    removeRoomMember(input: $input) {
      room {
        id
      }
      errors {
        code
        field
      }
    }
  }
`);

export const MarkRoomRead = graphql(`
  mutation TestMarkRoomRead($input: MarkRoomReadInput!) {
    markRoomRead(input: $input) {
      room {
        unreadCount
      }
      errors {
        code
        field
      }
    }
  }
`);

export const AddReaction = graphql(`
  mutation TestAddReaction($input: AddChatReactionInput!) {
    addChatReaction(input: $input) {
      message {
        reactions {
          emoji
          count
          viewerHasReacted
        }
      }
      errors {
        code
        field
      }
    }
  }
`);

export const RemoveReaction = graphql(`
  mutation TestRemoveReaction($input: RemoveChatReactionInput!) {
    removeChatReaction(input: $input) {
      message {
        reactions {
          emoji
          count
          viewerHasReacted
        }
      }
      errors {
        code
        field
      }
    }
  }
`);

export const ChangeRole = graphql(`
  mutation TestChangeRole($input: ChangeRoomMemberRoleInput!) {
    changeRoomMemberRole(input: $input) {
      membership {
        role
      }
      errors {
        code
        field
      }
    }
  }
`);

export const DeleteChat = graphql(`
  mutation TestDeleteChat($input: DeleteChatMessageInput!) {
    deleteChatMessage(input: $input) {
      message {
        isDeleted
        body
      }
      errors {
        code
        field
      }
    }
  }
`);

export const DeleteRoom = graphql(`
  mutation TestDeleteRoom($input: DeleteRoomInput!) {
    deleteRoom(input: $input) {
      deletedId
      errors {
        code
        field
      }
    }
  }
`);

export const EditChat = graphql(`
  mutation TestEditChat($input: EditChatMessageInput!) {
    editChatMessage(input: $input) {
      message {
        isEdited
        body
      }
      errors {
        code
        field
      }
    }
  }
`);

export const JoinRoom = graphql(`
  mutation TestJoinRoom($input: JoinRoomInput!) {
    joinRoom(input: $input) {
      membership {
        role
      }
      room {
        id
      }
      errors {
        code
        field
      }
    }
  }
`);

export const Pin = graphql(`
  mutation TestPin($input: PinChatMessageInput!) {
    pinChatMessage(input: $input) {
      message {
        isPinned
      }
      errors {
        code
        field
      }
    }
  }
`);

export const Unpin = graphql(`
  mutation TestUnpin($input: UnpinChatMessageInput!) {
    unpinChatMessage(input: $input) {
      message {
        isPinned
      }
      errors {
        code
        field
      }
    }
  }
`);

export const UpdateMyRoomSettings = graphql(`
  mutation TestUpdateMyRoomSettings($input: UpdateMyRoomSettingsInput!) {
    updateMyRoomSettings(input: $input) {
      membership {
        isMuted
        customNickname
        customColor
      }
      errors {
        code
        field
      }
    }
  }
`);

export const UpdateRoom = graphql(`
  mutation TestUpdateRoom($input: UpdateRoomInput!) {
    updateRoom(input: $input) {
      room {
        title
        isLocked
        isArchived
      }
      errors {
        code
        field
      }
    }
  }
`);

const ReadRoom = graphql(`
  query TestReadRoom($id: ID!) {
    room(id: $id) {
      id
      type
      title
      description
      icon
      memberCount
      isArchived
      isLocked
      unreadCount
      lastActivityAt
      eventCursor
      createdBy {
        id
      }
      lastMessage {
        body
      }
      firstUnreadMessage {
        body
      }
      viewerMembership {
        role
      }
      members {
        nodes {
          role
          leftAt
          user {
            id
          }
        }
      }
      messages {
        nodes {
          id
          type
          body
          isDeleted
          isEdited
          isPinned
          readByCount
          attachments {
            id
          }
          reactions {
            emoji
            count
            viewerHasReacted
          }
        }
      }
      pinnedMessages {
        id
      }
    }
  }
`);

/** A group of the creator's with these members; its id. */
export async function createGroup(
  creator: Client,
  memberIds: readonly string[] = [],
  given: { title?: string; isPrivate?: boolean } = {},
): Promise<string> {
  const { createRoom } = await creator.run(CreateRoom, {
    input: { type: 'GROUP', title: 'Group', memberIds: [...memberIds], ...given },
  });
  if (!createRoom.room) throw new Error(`no room: ${JSON.stringify(createRoom.errors)}`);
  return createRoom.room.id;
}

/** Writes in a room; the message's id. */
export async function say(sender: Client, roomId: string, body: string): Promise<string> {
  const { sendChatMessage } = await sender.run(SendChat, { input: { roomId, body } });
  if (!sendChatMessage.message) throw new Error(`not sent: ${JSON.stringify(sendChatMessage.errors)}`);
  return sendChatMessage.message.id;
}

/** The room as somebody sees it; null when they see none. */
export async function roomOf(viewer: Client, id: string) {
  return (await viewer.run(ReadRoom, { id })).room;
}
