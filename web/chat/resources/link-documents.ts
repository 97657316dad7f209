import { graphql } from '../../gql/index.ts';

graphql(`
  fragment RoomLink on RoomResourceLink {
    id
    origin
    isPinned
    note
    resource {
      ...ResourceEntry
    }
  }
`);

/** What is linked to a room, and what its project brings. */
export const RoomResources = graphql(`
  query RoomResources($roomId: ID!, $kind: ResourceKind!, $after: String) {
    room(id: $roomId) {
      id
      resources(kind: $kind, includeProject: true, first: 50, after: $after) {
        nodes {
          ...RoomLink
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

export const LinkRoomResource = graphql(`
  mutation LinkRoomResource($input: LinkRoomResourceInput!) {
    linkRoomResource(input: $input) {
      link {
        id
      }
      errors {
        field
        message
      }
    }
  }
`);

export const UnlinkRoomResource = graphql(`
  mutation UnlinkRoomResource($input: UnlinkRoomResourceInput!) {
    unlinkRoomResource(input: $input) {
      deletedId
      errors {
        message
      }
    }
  }
`);

export const UpdateRoomLink = graphql(`
  mutation UpdateRoomLink($input: UpdateRoomResourceInput!) {
    updateRoomResource(input: $input) {
      link {
        ...RoomLink
      }
      errors {
        field
        message
      }
    }
  }
`);
