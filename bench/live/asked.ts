/** What every client of the live benchmarks follows: of each message of a room what a chat shows. */
export const roomFeed = `subscription ($roomId: ID!) { roomEvents(roomId: $roomId) { cursor event { __typename
  ... on ChatMessageSent { message { id type body createdAt clientMutationId isEdited sender { id displayName } } } } } }`;

/** What a benchmark tells a contender's process, and what it answers. */
export type Order =
  /** `payload`: the JSON of what peers send, which is what ours sends. */
  | { do: 'serve'; databaseUrl: string; payload: string }
  | { do: 'tell'; rooms: number[] }
  | { do: 'measure' }
  | { do: 'sweep' };

export type Answer = { port: number } | { cpuMicroseconds: number; residentBytes: number };

/** What a benchmark tells a process of clients. */
export interface Crowd {
  kind: Kind;
  port: number;
  /** Of each client the room that it follows: its id with us, its number with others. */
  rooms: string[];
  token: string;
}

export const kinds = ['ws', 'socket.io', 'graphql-ws', 'ahrom'] as const;
export type Kind = (typeof kinds)[number];
