import { randomUUID } from 'node:crypto';
import { createServerDatabase, dropServerDatabase } from '../../tests/kit/test-server.ts';
import { ask, serveDatabase } from '../served.ts';

/** The server to measure on; its user must be a superuser. */
const serverUrl = process.env['BENCH_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** A database of its own with rooms, and the process that writes in them: another one than that which is measured. */
export interface Rooms {
  databaseUrl: string;
  token: string;
  ids: string[];
  write(roomId: string, body: string): Promise<void>;
  stop(): Promise<void>;
}

/** Sends a message to a room, as a client that may have to send it again. */
export async function sendMessage(origin: string, token: string, roomId: string, body: string): Promise<void> {
  const { data } = await ask(origin, token, {
    query: `mutation ($input: SendChatMessageInput!) { sendChatMessage(input: $input) { message { id } errors { code } } }`,
    variables: { input: { roomId, body, clientMutationId: randomUUID() } },
  });
  // What the query above selects.
  const { message, errors } = (data as { sendChatMessage: { message: object | null; errors: { code: string }[] } })
    .sendChatMessage;
  if (!message) throw new Error(`a message was refused: ${errors.map(({ code }) => code).join()}`);
}

export async function makeRooms(count: number): Promise<Rooms> {
  const databaseUrl = await createServerDatabase(serverUrl);
  const { origin, stop } = await serveDatabase(databaseUrl);
  const { data } = await ask(origin, null, {
    query: `mutation ($input: CreateWorkspaceInput!) { createWorkspace(input: $input) { token } }`,
    variables: {
      input: {
        name: 'Bench',
        slug: 'bench',
        locale: 'FA',
        ownerName: 'سارا',
        email: 'owner@bench.test',
        password: 'a password for benchmarks',
      },
    },
  });
  // What the query above selects.
  const { token } = (data as { createWorkspace: { token: string } }).createWorkspace;
  const ids: string[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const created = await ask(origin, token, {
      query: `mutation ($input: CreateRoomInput!) { createRoom(input: $input) { room { id } } }`,
      variables: { input: { type: 'GROUP', title: `اتاق ${nth}` } },
    });
    ids.push((created.data as { createRoom: { room: { id: string } } }).createRoom.room.id);
  }
  return {
    databaseUrl,
    token,
    ids,
    write: (roomId, body) => sendMessage(origin, token, roomId, body),
    async stop() {
      await stop();
      await dropServerDatabase(serverUrl, databaseUrl);
    },
  };
}
