import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { openTicket } from '../../../tests/kit/tickets.ts';

const Guests = graphql(`
  query GuestList($search: String, $first: Int, $after: String) {
    guests(search: $search, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        name
        tickets(first: 2) {
          totalCount
          nodes {
            subject
          }
        }
      }
    }
  }
`);

const GuestTickets = graphql(`
  query GuestListTickets($id: ID!, $first: Int, $after: String) {
    node(id: $id) {
      ... on SupportGuestUser {
        tickets(first: $first, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            subject
          }
        }
      }
    }
  }
`);

const CustomerTickets = graphql(`
  query GuestListCustomerTickets($customerId: ID!) {
    tickets(filter: { customerId: $customerId }) {
      nodes {
        subject
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

const names = async (search?: string) => (await sara.run(Guests, { search })).guests.nodes.map(({ name }) => name);

describe('the list of guests', () => {
  beforeAll(async () => {
    await workspace.guest({ name: 'Mina', email: 'mina@first.test' });
    app.pass(60_000);
    await workspace.guest({ name: 'Reza 100%' });
    app.pass(60_000);
    const kaveh = await workspace.guest({ name: 'Kaveh' });
    for (const subject of ['one', 'two', 'three']) {
      await openTicket(kaveh, subject);
      app.pass(1_000);
    }
  });

  it('has the latest visit first, and of each guest its tickets, newest first', async () => {
    const { guests } = await sara.run(Guests, {});
    expect(guests).toMatchObject({
      totalCount: 3,
      nodes: [
        { name: 'Kaveh', tickets: { totalCount: 3, nodes: [{ subject: 'three' }, { subject: 'two' }] } },
        { name: 'Reza 100%', tickets: { totalCount: 0 } },
        { name: 'Mina', tickets: { totalCount: 0 } },
      ],
    });
  });

  it('is searched in name, e-mail, phone and address, without wildcards', async () => {
    expect(await names('MINA')).toEqual(['Mina']);
    expect(await names('first.test')).toEqual(['Mina']);
    expect(await names('100%')).toEqual(['Reza 100%']);
    expect(await names('127.0.0')).toHaveLength(3);
    expect(await names('%')).toEqual(['Reza 100%']);
    expect(await names('nobody')).toEqual([]);
  });

  it('comes in pages that have every guest once, also of guests who came in one instant', async () => {
    await app.database.prisma.supportGuestUser.updateMany({ data: { lastVisitAt: app.now() } });
    const seen: (string | null)[] = [];
    let after: string | null | undefined;
    do {
      const { guests } = await sara.run(Guests, { first: 1, after });
      seen.push(...guests.nodes.map(({ name }) => name));
      after = guests.pageInfo.hasNextPage ? guests.pageInfo.endCursor : null;
    } while (after);
    expect(seen.sort()).toEqual(['Kaveh', 'Mina', 'Reza 100%']);
    const cursor = (await sara.run(Guests, { first: 1 })).guests.pageInfo.endCursor;
    const refused = await sara.ask(Guests, { search: 'Mina', after: cursor });
    expect(refused.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('is for staff of the workspace alone', async () => {
    const foreigner = (await createTestWorkspace(app)).owner;
    expect((await foreigner.run(Guests, {})).guests.nodes).toEqual([]);
    for (const person of [await workspace.guest(), await workspace.customer('Nima')]) {
      expect((await person.ask(Guests, {})).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });
});

describe('the earlier tickets', () => {
  it('of a guest come page by page to agents, and are null to the guest itself', async () => {
    const guest = await workspace.guest();
    for (const subject of ['first', 'second', 'third']) {
      await openTicket(guest, subject);
      app.pass(1_000);
    }
    const page = async (after?: string | null) => {
      const { node } = await sara.run(GuestTickets, { id: guest.id, first: 2, after });
      return node && 'tickets' in node ? node.tickets : null;
    };
    const first = await page();
    expect(first?.nodes.map(({ subject }) => subject)).toEqual(['third', 'second']);
    expect((await page(first?.pageInfo.endCursor))?.nodes.map(({ subject }) => subject)).toEqual(['first']);
    expect((await guest.run(GuestTickets, { id: guest.id })).node).toEqual({ tickets: null });
  });

  it('of a customer are found by customerId, which is staff’s', async () => {
    const customer = await workspace.customer('Lale');
    await openTicket(customer, 'Lale’s');
    const variables = { customerId: customer.id };
    expect((await sara.run(CustomerTickets, variables)).tickets.nodes).toEqual([{ subject: 'Lale’s' }]);
    const foreigner = (await createTestWorkspace(app)).owner;
    expect((await foreigner.run(CustomerTickets, variables)).tickets.nodes).toEqual([]);
    expect((await customer.ask(CustomerTickets, variables)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
