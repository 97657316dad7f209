import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { OpenTicket, openTicket, read } from '../../../tests/kit/tickets.ts';

let app: TestApp;
let workspace: TestWorkspace;
let sara: Person;
let guest: Person;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  sara = await workspace.agent('Sara');
  guest = await workspace.guest({ name: 'Mina' });
});
afterAll(() => app.stop());

describe('opening a ticket', () => {
  it('writes the question, a welcome in the workspace’s language and a history entry', async () => {
    const { id, number } = await openTicket(guest, '  The  page\nis empty ', 'Since this morning.');
    const ticket = await read(sara, id);
    expect(ticket).toMatchObject({ subject: 'The  page is empty', description: 'Since this morning.', status: 'OPEN' });
    expect(number).toMatch(/^TKT-\d{4}-\d{5}$/);
    expect(ticket.messages.nodes).toMatchObject([
      { type: 'TEXT', body: 'Since this morning.', author: { kind: 'GUEST', displayName: 'Mina' } },
      { type: 'SYSTEM', body: expect.stringContaining(number) as string, author: null },
    ]);
    expect(ticket.history?.nodes).toMatchObject([{ action: 'CREATED', actor: { displayName: 'Mina' } }]);
  });

  it('welcomes in Persian in a Persian workspace', async () => {
    const persian = await createTestWorkspace(app, 'FA');
    const { id } = await openTicket(await persian.guest());
    expect((await read(persian.owner, id)).messages.nodes[1]?.body).toContain('ثبت شد');
  });

  it('counts each workspace’s numbers from one', async () => {
    const other = await createTestWorkspace(app);
    const visitor = await other.guest();
    const numbers = [(await openTicket(visitor)).number, (await openTicket(visitor)).number];
    expect(numbers.map((number) => number.slice(-5))).toEqual(['00001', '00002']);
  });

  it('is refused for a category of another workspace, and nothing is written', async () => {
    const other = await createTestWorkspace(app);
    const { id: workspaceId } = await app.database.prisma.workspace.findUniqueOrThrow({ where: { slug: other.slug } });
    const category = await app.database.prisma.supportCategory.create({
      data: { id: crypto.randomUUID(), workspaceId, name: 'Theirs', createdAt: app.now() },
    });
    const categoryId = Buffer.from(`SupportCategory:${category.id}`).toString('base64url');
    const before = await app.database.prisma.supportTicket.count();
    for (const id of [categoryId, 'nonsense', guest.id]) {
      const { openTicket: refused } = await guest.run(OpenTicket, { input: { subject: 'x', categoryId: id } });
      expect(refused).toMatchObject({ ticket: null, errors: [{ code: 'NOT_FOUND', field: ['input', 'categoryId'] }] });
    }
    const own = await other.guest();
    expect((await own.run(OpenTicket, { input: { subject: 'x', categoryId } })).openTicket.errors).toEqual([]);
    expect(await app.database.prisma.supportTicket.count()).toBe(before + 1);
  });
});
