import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { inboxCursorOf, openTicket } from '../../../tests/kit/tickets.ts';

const UpdateGuest = graphql(`
  mutation GuestDetailsUpdate($input: UpdateGuestInput!) {
    updateGuest(input: $input) {
      guest {
        id
        name
        email
        phone
      }
      errors {
        code
        field
      }
    }
  }
`);

const Start = graphql(`
  mutation GuestDetailsStart($input: StartGuestSessionInput!) {
    startGuestSession(input: $input) {
      errors {
        code
      }
    }
  }
`);

const InboxEvents = graphql(`
  subscription GuestDetailsInbox($after: String) {
    supportInboxEvents(after: $after) {
      event {
        ... on InboxTicketChanged {
          ticket {
            subject
            requester {
              ... on SupportGuestUser {
                name
              }
            }
          }
        }
      }
    }
  }
`);

let app: TestApp;
let workspace: TestWorkspace;
let sara: Person;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  sara = await workspace.agent('Sara');
});
afterAll(() => app.stop());

async function inboxOf(person: Person) {
  const feed = person.follow(InboxEvents, { after: await inboxCursorOf(person) });
  return { next: async () => (await feed.next()).supportInboxEvents.event, stop: () => feed.stop() };
}

describe('a guest’s details', () => {
  it('are put right by staff and by the guest itself: absent stays, null and blank clear', async () => {
    const guest = await workspace.guest({ name: 'Mina', email: 'mina@first.test' });
    const { id } = guest;
    const { updateGuest: byStaff } = await sara.run(UpdateGuest, { input: { guestId: id, phone: ' ۰۹۱۲ ۱۲۳ ۴۵۶۷ ' } });
    expect(byStaff).toEqual({
      guest: { id, name: 'Mina', email: 'mina@first.test', phone: '۰۹۱۲ ۱۲۳ ۴۵۶۷' },
      errors: [],
    });
    const { updateGuest: byItself } = await guest.run(UpdateGuest, {
      input: { name: 'Mina B.', email: 'MINA@second.test', phone: ' ' },
    });
    expect(byItself.guest).toEqual({ id, name: 'Mina B.', email: 'mina@second.test', phone: null });
    const { updateGuest: cleared } = await guest.run(UpdateGuest, { input: { guestId: id, name: null } });
    expect(cleared.guest).toEqual({ id, name: null, email: 'mina@second.test', phone: null });
  });

  it('of another guest are not found, whoever asks; customers are refused before that', async () => {
    const [guest, other] = [await workspace.guest({ name: 'Mina' }), await workspace.guest()];
    const foreigner = (await createTestWorkspace(app)).owner;
    for (const person of [other, foreigner]) {
      for (const guestId of [guest.id, 'nonsense', sara.id]) {
        const { updateGuest } = await person.run(UpdateGuest, { input: { guestId, name: 'x' } });
        expect(updateGuest).toEqual({ guest: null, errors: [{ code: 'NOT_FOUND', field: ['input', 'guestId'] }] });
      }
    }
    const { updateGuest } = await sara.run(UpdateGuest, { input: { name: 'x' } });
    expect(updateGuest.errors).toEqual([{ code: 'REQUIRED', field: ['input', 'guestId'] }]);
    const customer = await workspace.customer('Nima');
    for (const input of [{ name: 'x' }, { guestId: guest.id, name: 'x' }]) {
      expect((await customer.ask(UpdateGuest, { input })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    const { name } = await app.database.prisma.supportGuestUser.findFirstOrThrow({ where: { name: 'Mina' } });
    expect(name).toBe('Mina');
  });

  it('that can’t be are refused with the field to blame', async () => {
    const guest = await workspace.guest({ name: 'Mina' });
    const flaws = [
      ['name', 'x'.repeat(81), 'TOO_LONG'],
      ['name', 'x'.repeat(100_000), 'TOO_LONG'],
      ['name', 'a\u0000b', 'INVALID'],
      ['email', 'mina', 'INVALID'],
      ['email', `${'x'.repeat(100_000)}@test.test`, 'TOO_LONG'],
      ['email', 'mi\u0000na@test.test', 'INVALID'],
      ['phone', 'call me', 'INVALID'],
      ['phone', '1'.repeat(100_000), 'TOO_LONG'],
      ['phone', '12\u00003456', 'INVALID'],
    ] as const;
    for (const [field, value, code] of flaws) {
      const { updateGuest } = await guest.run(UpdateGuest, { input: { [field]: value } });
      expect([field, code, updateGuest]).toEqual([
        field,
        code,
        { guest: null, errors: [{ code, field: ['input', field] }] },
      ]);
    }
  });

  it('show at once in the lists that have its tickets, its own among them', async () => {
    const guest = await workspace.guest({ name: 'Mina' });
    await openTicket(guest, 'Hers');
    const [toSara, toGuest] = [await inboxOf(sara), await inboxOf(guest)];
    await sara.run(UpdateGuest, { input: { guestId: guest.id, name: 'Mina B.' } });
    const changed = { ticket: { subject: 'Hers', requester: { name: 'Mina B.' } } };
    expect([await toSara.next(), await toGuest.next()]).toEqual([changed, changed]);
    await guest.run(Start, { input: { workspaceSlug: workspace.slug, name: 'Mina C.' } });
    const again = { ticket: { subject: 'Hers', requester: { name: 'Mina C.' } } };
    expect([await toSara.next(), await toGuest.next()]).toEqual([again, again]);
    await Promise.all([toSara.stop(), toGuest.stop()]);
  });

  it('that stay what they were tell nobody anything', async () => {
    const guest = await workspace.guest({ name: 'Mina' });
    await openTicket(guest, 'Hers');
    const before = await app.database.prisma.liveEvent.count();
    await guest.run(UpdateGuest, { input: { name: 'Mina' } });
    await sara.run(UpdateGuest, { input: { guestId: guest.id } });
    await guest.run(Start, { input: { workspaceSlug: workspace.slug, name: 'Mina' } });
    expect(await app.database.prisma.liveEvent.count()).toBe(before);
  });
});
