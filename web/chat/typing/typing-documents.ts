import { graphql } from '../../gql/index.ts';

export const SetRoomTyping = graphql(`
  mutation SetRoomTyping($input: SetRoomTypingInput!) {
    setRoomTyping(input: $input) {
      errors {
        code
      }
    }
  }
`);

export const RoomTyping = graphql(`
  subscription RoomTyping($roomId: ID!) {
    roomTyping(roomId: $roomId) {
      key
      displayName
      isTyping
      member {
        id
        displayName
      }
    }
  }
`);
