import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { denied } from '../../../graphql/errors.ts';
import { payloadType, write } from '../../../graphql/write.ts';
import { hashPassword } from '../../../platform/passwords.ts';
import { email, line, newPassword } from '../../../platform/text.ts';
import { endGuestSession } from '../../support/public.ts';
import { acceptInvitation, addMember, enter, memberByPassword, workspaceBySlug } from '../accounts.ts';
import { countEntry, signInPerAccount, signInPerAddress, signUpPerAddress } from '../attempts.ts';
import { endSessions, openSession } from '../sessions.ts';
import { entered, entryFields, type EntryOutcome } from './entry.ts';

// What was typed as a password is compared, not judged; the length keeps hashing cheap.
export const typedPassword = z.string().max(1_000);

write('signUp', {
  description: 'Makes an account for a customer of a workspace, and signs in.',
  scopes: { anybody: true },
  input: builder.inputType('SignUpInput', {
    description: 'A new customer.',
    fields: (t) => ({
      workspaceSlug: t.string({ required: true, description: 'The workspace, by its name in addresses.' }),
      displayName: t.string({ required: true, description: 'The name that agents see; up to 80 characters.' }),
      email: t.string({
        required: true,
        description: 'Unique among the workspace’s members; letter case does not matter.',
      }),
      password: t.string({ required: true, description: '8 to 200 characters.' }),
    }),
  }),
  payload: payloadType<EntryOutcome>('SignUpPayload', entryFields),
  shape: z.object({ workspaceSlug: line(40), displayName: line(80), email, password: newPassword }),
  async prepare({ password }, { services, origin }) {
    await countEntry(services.limits, signUpPerAddress, origin.network);
    return hashPassword(password);
  },
  async run(work, { workspaceSlug, displayName, email }, { origin }, passwordHash) {
    const { id: workspaceId } = await workspaceBySlug(work.db, workspaceSlug);
    const memberId = await addMember(work, { workspaceId, role: 'USER', displayName, email, passwordHash });
    return openSession(work, memberId, origin);
  },
  becomes: entered,
});

write('signIn', {
  description: 'Signs a member in. Unknown workspace, unknown e-mail and wrong password get the same answer.',
  scopes: { anybody: true },
  input: builder.inputType('SignInInput', {
    description: 'Credentials.',
    fields: (t) => ({
      workspaceSlug: t.string({ required: true, description: 'The workspace, by its name in addresses.' }),
      email: t.string({ required: true, description: 'The account’s e-mail.' }),
      password: t.string({ required: true, description: 'The account’s password.' }),
    }),
  }),
  payload: payloadType<EntryOutcome>('SignInPayload', entryFields),
  shape: z.object({ workspaceSlug: line(40), email, password: typedPassword }),
  async prepare(credentials, { db, services, origin }) {
    const account = `${credentials.workspaceSlug}/${credentials.email}`;
    await countEntry(services.limits, signInPerAddress, origin.network);
    await countEntry(services.limits, signInPerAccount, account);
    const verified = await memberByPassword(db, credentials);
    await services.limits.forget(signInPerAccount, account);
    return verified;
  },
  run: (work, _credentials, { origin }, verified) => enter(work, verified, origin),
  becomes: entered,
});

write('acceptInvitation', {
  description: 'Sets the password of an invited member, and signs in. An invitation works once, within 14 days.',
  scopes: { anybody: true },
  input: builder.inputType('AcceptInvitationInput', {
    description: 'An invitation and the password to be.',
    fields: (t) => ({
      invitationToken: t.string({ required: true, description: 'The last part of the invitation’s link.' }),
      password: t.string({ required: true, description: '8 to 200 characters.' }),
    }),
  }),
  payload: payloadType<EntryOutcome>('AcceptInvitationPayload', entryFields),
  shape: z.object({ invitationToken: line(100), password: newPassword }),
  async prepare({ password }, { services, origin }) {
    await countEntry(services.limits, signUpPerAddress, origin.network);
    return hashPassword(password);
  },
  run: (work, { invitationToken }, { origin }, passwordHash) =>
    acceptInvitation(work, invitationToken, passwordHash, origin),
  becomes: entered,
});

write('signOut', {
  description: 'Ends the session that asks, or all of the member’s; a guest’s token opens nothing afterwards.',
  scopes: { signedIn: true },
  input: builder.inputType('SignOutInput', {
    description: 'Which sessions to end.',
    fields: (t) => ({
      everywhere: t.boolean({ defaultValue: false, description: 'All of the member’s sessions, on every device.' }),
    }),
  }),
  payload: payloadType<object>('SignOutPayload', () => ({})),
  shape: z.object({ everywhere: z.boolean().nullish() }),
  async run(work, { everywhere }, context) {
    const { viewer } = context;
    if (!viewer || viewer.kind === 'integration') throw denied(context);
    if (viewer.kind === 'guest') await endGuestSession(work, viewer);
    else await endSessions(work, viewer, everywhere ?? false);
    return {};
  },
});
