import { z } from 'zod';
import { actor } from '../../../graphql/actor.ts';
import { builder } from '../../../graphql/builder.ts';
import { denied } from '../../../graphql/errors.ts';
import { keyOf } from '../../../graphql/node-id.ts';
import { payloadType, repeatable, write } from '../../../graphql/write.ts';
import { email, formed, line, optional } from '../../../platform/text.ts';
import { isAgent, workspaceBySlug, type Guest } from '../../identity/public.ts';
import { visibleGuests } from '../access.ts';
import { startGuest, updateContact, updateGuest } from '../guests.ts';
import { countDetails, countGuest } from '../limits.ts';
import { SupportGuestUser } from './guest.ts';

const phone = formed(30, /^\+?[\p{Nd}][\p{Nd}\s()./-]{3,}$/u, {
  FA: 'این شماره تلفن درست نیست.',
  EN: 'This is not a phone number.',
});

const contact = { name: optional(line(80)), email: optional(email), phone: optional(phone) };

interface GuestOutcome {
  guest: Guest;
  token: string | null;
}

write('startGuestSession', {
  description:
    'Makes a guest of a workspace and hands out its token, which alone gives access to its tickets. With a valid guest token: the same guest, told details kept, token null.',
  scopes: { anybody: true },
  input: builder.inputType('StartGuestSessionInput', {
    description: 'A visitor, as far as it tells.',
    fields: (t) => ({
      workspaceSlug: t.string({ required: true, description: 'The workspace, by its name in addresses.' }),
      fingerprint: t.string({ description: 'What the page makes of the browser’s traits; up to 128 characters.' }),
      name: t.string({ description: 'Up to 80 characters.' }),
      email: t.string({ description: 'Not verified.' }),
      phone: t.string({ description: 'Not verified.' }),
    }),
  }),
  payload: payloadType<GuestOutcome>('StartGuestSessionPayload', (t) => ({
    guest: t.prismaField({
      type: SupportGuestUser,
      nullable: true,
      description: 'The guest.',
      resolve: (query, { guest }, _args, { db }) =>
        guest ? db.supportGuestUser.findUnique({ ...query, where: { id: guest.guestId } }) : null,
    }),
    token: t.string({
      nullable: true,
      description: 'For `Authorization: Bearer`; shown here only. Null for a guest who had one.',
      resolve: ({ token }) => token ?? null,
    }),
  })),
  shape: z.object({
    workspaceSlug: line(40),
    fingerprint: optional(line(128)),
    ...contact,
  }),
  /** The guest who stays who it is. One of another workspace is nobody here, and counts as such. */
  async prepare({ workspaceSlug }, { viewer, services, origin, db }): Promise<Guest | null> {
    if (viewer?.kind === 'guest' && (await workspaceBySlug(db, workspaceSlug)).id === viewer.workspaceId) {
      await countDetails(services.limits, viewer);
      return viewer;
    }
    await countGuest(services.limits, origin.network);
    return null;
  },
  async run(work, input, { origin, requestedLocale }, present): Promise<GuestOutcome> {
    const { workspaceSlug, fingerprint, name, email, phone } = input;
    if (present) {
      await updateContact(work, present, { name, email, phone });
      return { guest: present, token: null };
    }
    const { id: workspaceId } = await workspaceBySlug(work.db, workspaceSlug);
    const { guestId, token } = await startGuest(
      work,
      workspaceId,
      origin,
      { fingerprint, name, email, phone },
      requestedLocale,
    );
    return { guest: { kind: 'guest', workspaceId, guestId, locale: requestedLocale ?? 'FA' }, token };
  },
  becomes: ({ guest }) => guest,
});

write('updateGuest', {
  description: 'Puts a guest’s name, e-mail or phone right: staff with guestId, the guest itself without.',
  scopes: { signedIn: true, SUPPORT_WRITE: true },
  input: builder.inputType('UpdateGuestInput', {
    description: 'What is to change of a guest: what is absent stays as it is, null clears.',
    fields: (t) => ({
      guestId: t.id({ description: 'The guest; required of staff.' }),
      name: t.string({ description: 'Up to 80 characters.' }),
      email: t.string({ description: 'Not verified.' }),
      phone: t.string({ description: 'Not verified.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<{ guestId: string }>('UpdateGuestPayload', (t) => ({
    guest: t.prismaField({
      type: SupportGuestUser,
      nullable: true,
      description: 'The guest as it now is.',
      resolve: (query, { guestId }, _args, { db, viewer }) =>
        guestId
          ? db.supportGuestUser.findFirst({ ...query, where: { AND: [visibleGuests(viewer), { id: guestId }] } })
          : null,
    }),
  })),
  shape: z.object({ guestId: z.string().nullish(), ...contact }),
  async prepare(_input, context) {
    const viewer = actor(context);
    if (!isAgent(viewer) && viewer.kind !== 'guest') throw denied(context);
    if (viewer.kind === 'guest') await countDetails(context.services.limits, viewer);
    return viewer;
  },
  run(work, { guestId, name, email, phone }, _context, viewer) {
    const key = guestId == null ? null : keyOf(guestId, 'SupportGuestUser');
    return updateGuest(work, viewer, key, { name, email, phone });
  },
});
