import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { denied } from '../../../graphql/errors.ts';
import { encodeNodeId, keyOf } from '../../../graphql/node-id.ts';
import { payloadType, repeatable, write } from '../../../graphql/write.ts';
import { hashPassword } from '../../../platform/passwords.ts';
import { line, newPassword } from '../../../platform/text.ts';
import { Locale, WorkspaceUser } from '../../workspace/graphql/types.ts';
import { changePassword, confirmPassword, updateProfile } from '../accounts.ts';
import { countEntry, passwordPerMember } from '../attempts.ts';
import { endOtherSessions, revokeSession } from '../sessions.ts';
import type { Member } from '../viewer.ts';
import { typedPassword } from './mutations.ts';

/** @throws FORBIDDEN for those without an account, whom the scope has kept out before */
function memberOf(context: Context): Member {
  const { viewer } = context;
  if (viewer?.kind !== 'agent' && viewer?.kind !== 'customer') throw denied(context);
  return viewer;
}

write('changePassword', {
  description: 'Members: changes one’s password and ends one’s other sessions.',
  scopes: { member: true },
  input: builder.inputType('ChangePasswordInput', {
    description: 'The password that is, and the one that is to be.',
    fields: (t) => ({
      currentPassword: t.string({ required: true, description: 'INVALID_CREDENTIALS when it is another.' }),
      newPassword: t.string({ required: true, description: '8 to 200 characters.' }),
    }),
  }),
  payload: payloadType<object>('ChangePasswordPayload', () => ({})),
  shape: z.object({ currentPassword: typedPassword, newPassword }),
  async prepare({ currentPassword, newPassword }, context) {
    const { db, services } = context;
    const viewer = memberOf(context);
    await countEntry(services.limits, passwordPerMember, viewer.memberId);
    const confirmedHash = await confirmPassword(db, viewer, currentPassword);
    await services.limits.forget(passwordPerMember, viewer.memberId);
    return { confirmedHash, passwordHash: await hashPassword(newPassword) };
  },
  async run(work, _input, context, change) {
    await changePassword(work, memberOf(context), change);
    return {};
  },
});

write('revokeSession', {
  description: 'Members: ends one of one’s own sessions, and its live feeds.',
  scopes: { member: true },
  input: builder.inputType('RevokeSessionInput', {
    description: 'A session to end.',
    fields: (t) => ({
      sessionId: t.id({ required: true, description: 'The session; the one that asks may be it.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<{ sessionId: string }>('RevokeSessionPayload', (t) => ({
    deletedId: t.id({
      nullable: true,
      description: 'The id that the session had.',
      resolve: ({ sessionId }) => (sessionId ? encodeNodeId('Session', sessionId) : null),
    }),
  })),
  shape: z.object({ sessionId: z.string() }),
  run: (work, { sessionId }, context) => revokeSession(work, memberOf(context), keyOf(sessionId, 'Session')),
});

write('revokeOtherSessions', {
  description: 'Members: ends all of one’s sessions but the one that asks, and their live feeds.',
  scopes: { member: true },
  input: builder.inputType('RevokeOtherSessionsInput', {
    description: 'Nothing needs to be said.',
    fields: (t) => ({ clientMutationId: t.string({ description: repeatable }) }),
  }),
  payload: payloadType<object>('RevokeOtherSessionsPayload', () => ({})),
  shape: z.object({}),
  async run(work, _input, context) {
    await endOtherSessions(work, memberOf(context));
    return {};
  },
});

write('updateMyProfile', {
  description: 'Members: changes what one says of oneself.',
  scopes: { member: true },
  input: builder.inputType('UpdateMyProfileInput', {
    description: 'What is to change: what is absent stays as it is.',
    fields: (t) => ({
      displayName: t.string({ description: 'The name that others see; up to 80 characters.' }),
      locale: t.field({ type: Locale, description: 'One’s own language; null: the workspace’s.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<{ memberId: string }>('UpdateMyProfilePayload', (t) => ({
    member: t.prismaField({
      type: WorkspaceUser,
      nullable: true,
      description: 'The member as they now are.',
      resolve: (query, { memberId }, _args, { db }) =>
        memberId ? db.workspaceUser.findUnique({ ...query, where: { id: memberId } }) : null,
    }),
  })),
  shape: z.object({ displayName: line(80).optional(), locale: z.enum(['FA', 'EN']).nullish() }),
  run: (work, { displayName, locale }, context) => updateProfile(work, memberOf(context), { displayName, locale }),
});
