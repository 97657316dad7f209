import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import {
  AddReaction,
  AddRoomMember,
  ChangeRole,
  createGroup,
  DeleteChat,
  DeleteRoom,
  EditChat,
  JoinRoom,
  MarkRoomRead,
  Pin,
  RemoveRoomMember,
  roomOf,
  say,
  SendChat,
  UpdateMyRoomSettings,
  UpdateRoom,
} from '../../../tests/kit/rooms.ts';
import { ranks } from './roles.ts';

type Role = (typeof ranks)[number];

let app: TestApp;
let workspace: TestWorkspace;
let owner: Person;
/** One agent a role; the owner of each room is `owner`. */
let staff: Record<Exclude<Role, 'OWNER'>, Person>;
/** Somebody to be added, somebody to be removed, somebody who has left, and somebody of another workspace. */
let spare: Person;
let lowest: Person;
let left: Person;
let foreign: Person;
/** Rooms with a member of each role; what changes who is in a room gets one of its own. */
let open: string;
let hidden: string;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  owner = workspace.owner;
  staff = {
    ADMIN: await workspace.agent('Admin'),
    MODERATOR: await workspace.agent('Moderator'),
    MEMBER: await workspace.agent('Member'),
    GUEST: await workspace.agent('Guest'),
  };
  spare = await workspace.agent('Spare');
  lowest = await workspace.agent('Lowest');
  left = await workspace.agent('Left');
  foreign = (await createTestWorkspace(app)).owner;
  [open, hidden] = [await roomWithAll(false), await roomWithAll(true)];
  for (const roomId of [open, hidden]) {
    await owner.run(AddRoomMember, { input: { roomId, memberId: left.id, role: 'ADMIN' } });
    await left.run(RemoveRoomMember, { input: { roomId, memberId: left.id } });
  }
});
afterAll(() => app.stop());

/** What an operation is tried on: a room with a message of the owner's and one of the actor's, if they may write. */
interface Scene {
  actor: Person;
  roomId: string;
  ownersMessage: string;
  actorsMessage: string | null;
}

interface Outcome {
  errors: readonly { code: string }[];
}
type Operation = (scene: Scene) => Promise<Outcome>;

const operations: Record<string, { least: Role; movesMembers?: boolean; run: Operation }> = {
  'marks it read': {
    least: 'GUEST',
    run: async ({ actor, roomId, ownersMessage }) =>
      (await actor.run(MarkRoomRead, { input: { roomId, messageId: ownersMessage } })).markRoomRead,
  },
  'mutes it': {
    least: 'GUEST',
    run: async ({ actor, roomId }) =>
      (await actor.run(UpdateMyRoomSettings, { input: { roomId, isMuted: true } })).updateMyRoomSettings,
  },
  writes: {
    least: 'MEMBER',
    run: async ({ actor, roomId }) => (await actor.run(SendChat, { input: { roomId, body: 'hello' } })).sendChatMessage,
  },
  reacts: {
    least: 'MEMBER',
    run: async ({ actor, ownersMessage }) =>
      (await actor.run(AddReaction, { input: { messageId: ownersMessage, emoji: '👍' } })).addChatReaction,
  },
  'edits an own message': {
    least: 'MEMBER',
    run: async ({ actor, actorsMessage, ownersMessage }) =>
      (await actor.run(EditChat, { input: { messageId: actorsMessage ?? ownersMessage, body: 'better' } }))
        .editChatMessage,
  },
  'deletes an own message': {
    least: 'MEMBER',
    run: async ({ actor, actorsMessage, ownersMessage }) =>
      (await actor.run(DeleteChat, { input: { messageId: actorsMessage ?? ownersMessage } })).deleteChatMessage,
  },
  'pins a message': {
    least: 'MODERATOR',
    run: async ({ actor, ownersMessage }) =>
      (await actor.run(Pin, { input: { messageId: ownersMessage } })).pinChatMessage,
  },
  'deletes another’s message': {
    least: 'MODERATOR',
    run: async ({ actor, ownersMessage }) =>
      (await actor.run(DeleteChat, { input: { messageId: ownersMessage } })).deleteChatMessage,
  },
  'changes the room': {
    least: 'ADMIN',
    run: async ({ actor, roomId }) => (await actor.run(UpdateRoom, { input: { roomId, title: 'Renamed' } })).updateRoom,
  },
  'adds a member': {
    least: 'ADMIN',
    movesMembers: true,
    run: async ({ actor, roomId }) =>
      (await actor.run(AddRoomMember, { input: { roomId, memberId: spare.id } })).addRoomMember,
  },
  'changes a role': {
    least: 'ADMIN',
    movesMembers: true,
    run: async ({ actor, roomId }) =>
      (await actor.run(ChangeRole, { input: { roomId, memberId: lowest.id, role: 'MODERATOR' } })).changeRoomMemberRole,
  },
  'removes a member': {
    least: 'ADMIN',
    movesMembers: true,
    run: async ({ actor, roomId }) =>
      (await actor.run(RemoveRoomMember, { input: { roomId, memberId: lowest.id } })).removeRoomMember,
  },
  'deletes the room': {
    least: 'OWNER',
    movesMembers: true,
    run: async ({ actor, roomId }) => (await actor.run(DeleteRoom, { input: { roomId } })).deleteRoom,
  },
};

/** A room with one member of each role, and `lowest` as GUEST. */
async function roomWithAll(isPrivate: boolean): Promise<string> {
  const roomId = await createGroup(owner, [], { isPrivate });
  for (const [role, member] of [...Object.entries(staff), ['GUEST', lowest] as const]) {
    await owner.run(AddRoomMember, { input: { roomId, memberId: member.id, role: role as Role } });
  }
  return roomId;
}

describe.each(Object.entries(operations))('whoever %s', (name, { least, movesMembers, run }) => {
  test.each(ranks.map((role) => [role, ranks.indexOf(role) >= ranks.indexOf(least)] as const))(
    'as %s: %s',
    async (role, isAllowed) => {
      const roomId = isAllowed && movesMembers ? await roomWithAll(true) : hidden;
      const actor = role === 'OWNER' ? owner : staff[role];
      const ownersMessage = await say(owner, roomId, 'from the owner');
      const actorsMessage = role === 'GUEST' ? null : await say(actor, roomId, 'from the actor');
      const { errors } = await run({ actor, roomId, ownersMessage, actorsMessage });
      // Marks do not move back: whoever wrote has read on.
      if (name === 'marks it read' && role !== 'GUEST') expect(errors).toMatchObject([{ code: 'INVALID' }]);
      else if (isAllowed) expect(errors).toEqual([]);
      else expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    },
  );

  test('is in the room', async () => {
    const codeOf = async (actor: Person, roomId: string) => {
      const ownersMessage = await say(owner, roomId, 'unseen');
      const { errors } = await run({ actor, roomId, ownersMessage, actorsMessage: null });
      return errors[0]?.code;
    };
    // What names a message that one can't see is not found; what names a room that one can see, and is not in, is forbidden.
    for (const actor of [spare, left]) {
      expect(await codeOf(actor, hidden)).toBe('NOT_FOUND');
      expect(['FORBIDDEN', 'NOT_FOUND']).toContain(await codeOf(actor, open));
    }
    expect(await codeOf(foreign, open)).toBe('NOT_FOUND');
  });

  test('is an agent', async () => {
    const roomId = open;
    const ownersMessage = await say(owner, roomId, 'unseen');
    for (const actor of [await workspace.customer('Reza'), await workspace.guest()]) {
      await expect(run({ actor, roomId, ownersMessage, actorsMessage: null })).rejects.toThrow('FORBIDDEN');
    }
  });
});

describe('roles', () => {
  test('are never raised to one’s own, and nobody touches an equal or a higher one', async () => {
    const roomId = await roomWithAll(true);
    const second = await workspace.agent('Second admin');
    await owner.run(AddRoomMember, { input: { roomId, memberId: second.id, role: 'ADMIN' } });
    const change = async (actor: Person, memberId: string, role: Role) =>
      (await actor.run(ChangeRole, { input: { roomId, memberId, role } })).changeRoomMemberRole.errors[0]?.code;
    const { ADMIN, MEMBER } = staff;
    expect(await change(ADMIN, ADMIN.id, 'OWNER')).toBe('FORBIDDEN');
    expect(await change(ADMIN, MEMBER.id, 'ADMIN')).toBe('FORBIDDEN');
    expect(await change(ADMIN, second.id, 'MEMBER')).toBe('FORBIDDEN');
    expect(await change(ADMIN, owner.id, 'MEMBER')).toBe('FORBIDDEN');
    expect(await change(owner, owner.id, 'MEMBER')).toBe('FORBIDDEN');
    expect(await change(ADMIN, MEMBER.id, 'MODERATOR')).toBeUndefined();
    expect(await change(owner, MEMBER.id, 'ADMIN')).toBeUndefined();
    const removal = await ADMIN.run(RemoveRoomMember, { input: { roomId, memberId: second.id } });
    expect(removal.removeRoomMember.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  test('keep a room owned: the next in rank, and among them the longest there, follows an owner who leaves', async () => {
    const roomId = await roomWithAll(false);
    await owner.run(RemoveRoomMember, { input: { roomId, memberId: owner.id } });
    expect(await roomOf(staff.ADMIN, roomId)).toMatchObject({ memberCount: 5, viewerMembership: { role: 'OWNER' } });
    await owner.run(JoinRoom, { input: { roomId } });
    expect(await roomOf(owner, roomId)).toMatchObject({ memberCount: 6, viewerMembership: { role: 'MEMBER' } });
  });

  test('of a locked room: admins write, of an archived one: nobody', async () => {
    const roomId = await roomWithAll(true);
    const write = async (actor: Person) =>
      (await actor.run(SendChat, { input: { roomId, body: 'now?' } })).sendChatMessage.errors[0]?.code;
    const change = (isLocked: boolean, isArchived: boolean) =>
      owner.run(UpdateRoom, { input: { roomId, isLocked, isArchived } });
    await change(true, false);
    expect(await write(staff.MODERATOR)).toBe('ROOM_LOCKED');
    expect(await write(staff.ADMIN)).toBeUndefined();
    await change(false, true);
    expect(await write(owner)).toBe('ROOM_ARCHIVED');
    await change(false, false);
    expect(await write(staff.MEMBER)).toBeUndefined();
  });
});
