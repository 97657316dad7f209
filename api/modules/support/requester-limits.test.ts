import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestClient, type Client } from '../../../tests/kit/client.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { ChangeStatus, openTicket } from '../../../tests/kit/tickets.ts';
import { keyOf } from '../../graphql/node-id.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Requester } from '../identity/public.ts';
import { countDetails, countGuest, countMessage } from './limits.ts';

const StartGuest = graphql(`
  mutation LimitedStartGuest($input: StartGuestSessionInput!) {
    startGuestSession(input: $input) {
      token
      errors {
        code
      }
    }
  }
`);
let app: TestApp;
let workspace: TestWorkspace;
let other: TestWorkspace;

beforeAll(async () => {
  app = await startTestApp({ RATE_LIMITS: 'on' });
  workspace = await createTestWorkspace(app);
  other = await createTestWorkspace(app);
});
afterAll(() => app.stop());

/** Who a person is to the rules. */
async function requesterOf({ id }: Person): Promise<Requester> {
  const guestId = keyOf(id, 'SupportGuestUser');
  const { workspaceId } = await app.database.prisma.supportGuestUser.findUniqueOrThrow({ where: { id: guestId } });
  return { kind: 'guest', workspaceId, guestId, locale: 'FA' };
}

/** Counts until no more is within the limit: quicker than to ask so often. */
async function useUp(count: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await count();
    } catch (error) {
      if (error instanceof Refusal) return;
      throw error;
    }
  }
}

const start = async (client: Client, { slug }: TestWorkspace) => {
  const { startGuestSession } = await client.run(StartGuest, { input: { workspaceSlug: slug } });
  return startGuestSession.errors.map(({ code }) => code);
};
const change = async (client: Client, ticketId: string, status: 'RESOLVED' | 'REOPENED') => {
  const { changeTicketStatus } = await client.run(ChangeStatus, { input: { ticketId, status } });
  return changeTicketStatus.errors.map(({ code }) => code);
};

describe('a guest', () => {
  it('is itself again in its own workspace as often as it may tell its details', async () => {
    const guest = await workspace.guest();
    expect(await start(guest, workspace)).toEqual([]);
    const requester = await requesterOf(guest);
    await useUp(() => countDetails(app.app.services.limits, requester));
    expect(await start(guest, workspace)).toEqual(['RATE_LIMITED']);
  });

  it('resolves and reopens its ticket as often as it may write, and agents as often as they like', async () => {
    const guest = await workspace.guest();
    const { id } = await openTicket(guest);
    expect(await change(guest, id, 'RESOLVED')).toEqual([]);
    const requester = await requesterOf(guest);
    await useUp(() => countMessage(app.app.services.limits, requester));
    expect(await change(guest, id, 'REOPENED')).toEqual(['RATE_LIMITED']);
    expect(await change(workspace.owner, id, 'REOPENED')).toEqual([]);
  });

  it('is no one elsewhere: its address makes no more guests with its token than without', async () => {
    const guest = await workspace.guest();
    expect(await start(guest, other)).toEqual([]);
    await useUp(() => countGuest(app.app.services.limits, '127.0.0.1'));
    expect(await start(guest, other)).toEqual(['RATE_LIMITED']);
    expect(await start(createTestClient(app.url, null), other)).toEqual(['RATE_LIMITED']);
    expect(await start(guest, workspace)).toEqual([]);
  });
});
