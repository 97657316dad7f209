import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { denied } from '../../../graphql/errors.ts';
import { keyOf } from '../../../graphql/node-id.ts';
import { payloadType, write } from '../../../graphql/write.ts';
import { email, formed, line, lines, optional } from '../../../platform/text.ts';
import { workspaceBySlug, type Guest } from '../../identity/public.ts';
import { startGuest, updateContact } from '../guests.ts';
import { countGuest, countTicket } from '../limits.ts';
import { openTicket } from '../tickets.ts';
import { SupportGuestUser } from './guest.ts';
import { ticketField, type TicketOutcome } from './outcome.ts';

const phone = formed(30, /^\+?[\p{Nd}][\p{Nd}\s()./-]{3,}$/u, {
  FA: 'این شماره تلفن درست نیست.',
  EN: 'This is not a phone number.',
});

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
    name: optional(line(80)),
    email: optional(email),
    phone: optional(phone),
  }),
  async prepare(_input, { viewer, services, origin }) {
    if (viewer?.kind !== 'guest') await countGuest(services.limits, origin.address);
  },
  async run(work, input, { viewer, origin, requestedLocale }): Promise<GuestOutcome> {
    const { workspaceSlug, fingerprint, name, email, phone } = input;
    const { id: workspaceId } = await workspaceBySlug(work.db, workspaceSlug);
    if (viewer?.kind === 'guest' && viewer.workspaceId === workspaceId) {
      await updateContact(work, viewer, { name, email, phone });
      return { guest: viewer, token: null };
    }
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

write('openTicket', {
  description: 'Guests and customers: opens a ticket.',
  scopes: { requester: true },
  input: builder.inputType('OpenTicketInput', {
    description: 'What is asked.',
    fields: (t) => ({
      subject: t.string({ required: true, description: 'One line, up to 200 characters.' }),
      description: t.string({ description: 'Becomes the first message; up to 10,000 characters.' }),
      categoryId: t.id({ description: 'One of supportCategories.' }),
      clientMutationId: t.string({ description: 'Makes the write idempotent for 24 hours; up to 128 characters.' }),
    }),
  }),
  payload: payloadType<TicketOutcome>('OpenTicketPayload', (t) => ({ ticket: ticketField(t, 'The new ticket.') })),
  shape: z.object({
    subject: line(200),
    description: optional(lines(10_000)),
    categoryId: z.string().nullish(),
  }),
  async prepare(_input, context) {
    const { viewer, services, origin } = context;
    if (viewer?.kind !== 'guest' && viewer?.kind !== 'customer') throw denied(context);
    await countTicket(services.limits, viewer, origin.address);
    return viewer;
  },
  run: (work, { subject, description, categoryId, clientMutationId }, _context, requester) =>
    openTicket(work, requester, {
      subject,
      description: description ?? null,
      categoryId: categoryId == null ? null : keyOf(categoryId, 'SupportCategory'),
      clientMutationId,
    }),
});
