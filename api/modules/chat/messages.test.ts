import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { readAttachment, upload } from '../../../tests/kit/files.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import {
  AddReaction,
  createGroup,
  DeleteChat,
  EditChat,
  Pin,
  RemoveReaction,
  roomOf,
  say,
  SendChat,
  Unpin,
} from '../../../tests/kit/rooms.ts';

let app: TestApp;
let workspace: TestWorkspace;
let owner: Person;
let sara: Person;
let outsider: Person;
let roomId: string;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  owner = workspace.owner;
  sara = await workspace.agent('Sara');
  outsider = await workspace.agent('Outsider');
  roomId = await createGroup(owner, [sara.id]);
});
afterAll(() => app.stop());

const send = async (sender: Person, input: object) =>
  (await sender.run(SendChat, { input: { roomId, body: 'hello', ...input } })).sendChatMessage;

describe('a message', () => {
  test('answers one of its own room', async () => {
    const original = await say(owner, roomId, 'original');
    const { message } = await send(sara, { replyToId: original });
    expect(message?.replyTo?.id).toBe(original);

    const elsewhere = await say(owner, await createGroup(owner, [sara.id]), 'elsewhere');
    for (const replyToId of [elsewhere, 'nonsense']) {
      expect((await send(sara, { replyToId })).errors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'replyToId'] }]);
    }
  });

  test('names members of its room, each once', async () => {
    const { message } = await send(owner, { mentionIds: [sara.id, sara.id] });
    expect(message?.mentions).toEqual([{ id: sara.id }]);
    expect((await send(owner, { mentionIds: [sara.id, outsider.id] })).errors).toEqual([
      { code: 'INVALID', field: ['input', 'mentionIds'] },
    ]);
    const customer = await workspace.customer('Reza');
    expect((await send(owner, { mentionIds: [customer.id] })).errors).toEqual([
      { code: 'NOT_FOUND', field: ['input', 'mentionIds'] },
    ]);
  });

  test('is text that says something, and never the system’s', async () => {
    const codeOf = async (input: object) => (await send(sara, input)).errors[0]?.code;
    expect(await codeOf({ body: ' \u200c ' })).toBe('REQUIRED');
    expect(await codeOf({ body: 'x'.repeat(100_000) })).toBe('TOO_LONG');
    expect(await codeOf({ body: 'a\u0000b' })).toBe('INVALID');
    expect(await codeOf({ type: 'SYSTEM' })).toBe('INVALID');
    expect(await codeOf({ body: 'ی'.repeat(10_000) })).toBeUndefined();
  });

  test('is sent once for each clientMutationId, which only its sender sees', async () => {
    const [first, second] = await Promise.all([
      send(sara, { body: 'once', clientMutationId: 'chat-1' }),
      send(sara, { body: 'once', clientMutationId: 'chat-1' }),
    ]);
    expect(first.message).toMatchObject({ clientMutationId: 'chat-1' });
    expect(second.message?.id).toBe(first.message?.id);
    const room = await roomOf(owner, roomId);
    expect(room?.messages?.nodes.filter(({ body }) => body === 'once')).toHaveLength(1);
  });
});

describe('an own message', () => {
  test('is edited, until it is deleted', async () => {
    const messageId = await say(sara, roomId, 'tpyo');
    const edit = async (editor: Person, body: string) =>
      (await editor.run(EditChat, { input: { messageId, body } })).editChatMessage;
    expect(await edit(sara, 'typo')).toMatchObject({ message: { body: 'typo', isEdited: true }, errors: [] });
    expect((await edit(owner, 'mine')).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await edit(outsider, 'mine')).errors).toMatchObject([{ code: 'NOT_FOUND' }]);

    await sara.run(DeleteChat, { input: { messageId } });
    expect((await edit(sara, 'back')).errors).toMatchObject([{ code: 'INVALID' }]);
  });

  test('leaves its place when it is deleted, and nothing else', async () => {
    const messageId = await say(sara, roomId, 'a secret');
    await owner.run(AddReaction, { input: { messageId, emoji: '👀' } });
    await owner.run(Pin, { input: { messageId } });
    const { deleteChatMessage } = await sara.run(DeleteChat, { input: { messageId } });
    expect(deleteChatMessage).toMatchObject({ message: { isDeleted: true, body: '' }, errors: [] });
    // Twice is once.
    expect((await sara.run(DeleteChat, { input: { messageId } })).deleteChatMessage.errors).toEqual([]);

    const room = await roomOf(owner, roomId);
    expect(JSON.stringify(room)).not.toContain('a secret');
    expect(room?.pinnedMessages).toEqual([]);
    expect(room?.messages?.nodes.find(({ id }) => id === messageId)).toMatchObject({ isDeleted: true, reactions: [] });
    const reaction = await owner.run(AddReaction, { input: { messageId, emoji: '👀' } });
    expect(reaction.addChatReaction.errors).toMatchObject([{ code: 'INVALID' }]);
  });

  test('of the system is nobody’s to change', async () => {
    const room = await roomOf(owner, roomId);
    const messageId = room?.messages?.nodes.find(({ type }) => type === 'SYSTEM')?.id ?? '';
    expect((await owner.run(EditChat, { input: { messageId, body: 'x' } })).editChatMessage.errors).toMatchObject([
      { code: 'INVALID' },
    ]);
    expect((await owner.run(DeleteChat, { input: { messageId } })).deleteChatMessage.errors).toMatchObject([
      { code: 'INVALID' },
    ]);
  });
});

describe('reactions', () => {
  test('are grouped by emoji, counted, and one’s own are marked', async () => {
    const messageId = await say(owner, roomId, 'react');
    for (const [person, emoji] of [
      [sara, '🎉'],
      [owner, '🎉'],
      [owner, '🎉'],
      [owner, '❤'],
    ] as const) {
      await person.run(AddReaction, { input: { messageId, emoji } });
    }
    const { removeChatReaction } = await sara.run(RemoveReaction, { input: { messageId, emoji: '👎' } });
    expect(removeChatReaction.message?.reactions).toEqual([
      { emoji: '🎉', count: 2, viewerHasReacted: true },
      { emoji: '❤️', count: 1, viewerHasReacted: false },
    ]);
    const taken = await sara.run(RemoveReaction, { input: { messageId, emoji: '🎉' } });
    expect(taken.removeChatReaction.message?.reactions[0]).toEqual({ emoji: '🎉', count: 1, viewerHasReacted: false });
  });

  test.each(['ok', '👍👍', '1', '', '<b>', '👍'.repeat(5_000)])('%s is none', async (emoji) => {
    const messageId = await say(owner, roomId, 'react');
    const { addChatReaction } = await sara.run(AddReaction, { input: { messageId, emoji } });
    expect(addChatReaction.errors).toHaveLength(1);
    expect(addChatReaction.errors[0]?.field).toEqual(['input', 'emoji']);
  });
});

test('pins are shown newest first, and taken away', async () => {
  const [first, second] = [await say(owner, roomId, 'one'), await say(owner, roomId, 'two')];
  await owner.run(Pin, { input: { messageId: first } });
  app.pass(1_000);
  await owner.run(Pin, { input: { messageId: second } });
  expect((await roomOf(sara, roomId))?.pinnedMessages?.map(({ id }) => id)).toEqual([second, first]);
  await owner.run(Unpin, { input: { messageId: second } });
  expect((await roomOf(sara, roomId))?.pinnedMessages?.map(({ id }) => id)).toEqual([first]);
});

describe('a message with files', () => {
  test('shows them to the room, and is what they are', async () => {
    const image = await upload(app.url, sara);
    const { message } = await send(sara, { body: '', attachmentIds: [image] });
    expect(await readAttachment(owner, image)).toMatchObject({ id: image });
    expect(await readAttachment(outsider, image)).toBeNull();
    const shown = (await roomOf(owner, roomId))?.messages?.nodes.find(({ id }) => id === message?.id);
    expect(shown).toMatchObject({ type: 'IMAGE', attachments: [{ id: image }] });

    await sara.run(DeleteChat, { input: { messageId: message?.id ?? '' } });
    expect(await readAttachment(owner, image)).toBeNull();
  });

  test('is of the type its sender says only if the files are', async () => {
    const image = await upload(app.url, sara);
    for (const input of [{ type: 'VOICE', attachmentIds: [image] }, { type: 'FILE' }]) {
      expect((await send(sara, input)).errors).toEqual([{ code: 'INVALID', field: ['input', 'type'] }]);
    }
    expect((await send(sara, { type: 'FILE', attachmentIds: [image] })).errors).toEqual([]);
    expect((await send(sara, { attachmentIds: [image] })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

test('one member gives a message at most twenty emojis', async () => {
  const messageId = await say(owner, roomId, 'react to this');
  const faces = Array.from({ length: 21 }, (_, n) => String.fromCodePoint(0x1f600 + n));
  const codes: (string | undefined)[] = [];
  for (const emoji of faces) {
    codes.push((await sara.run(AddReaction, { input: { messageId, emoji } })).addChatReaction.errors[0]?.code);
  }
  expect(codes).toEqual([...Array.from({ length: 20 }, () => undefined), 'INVALID']);
});
