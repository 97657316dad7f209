import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../api/schema.ts';
import { startTestApp, type TestApp } from './kit/app.ts';
import { createTestWorkspace, type Person } from './kit/people.ts';
import { postText } from './kit/raw-post.ts';
import { selection } from './kit/selection.ts';
import { Assign, note, openTicket, send } from './kit/tickets.ts';

let app: TestApp;
let agent: Person;
let requesters: Record<'guest' | 'customer', Person>;
const owned = new Map<Person, Record<string, string>>();

beforeAll(async () => {
  app = await startTestApp();
  const workspace = await createTestWorkspace(app);
  agent = await workspace.agent('Sara');
  requesters = { guest: await workspace.guest({ name: 'Mina' }), customer: await workspace.customer('Reza') };
  for (const requester of Object.values(requesters)) {
    const { id } = await openTicket(requester);
    const messageId = await send(agent, id, 'an answer');
    await note(agent, id, 'a note');
    await agent.run(Assign, { input: { ticketId: id, assigneeId: agent.id } });
    owned.set(requester, { SupportTicket: id, SupportMessage: messageId });
  }
});
afterAll(() => app.stop());

/** The fields of a type that are marked as staff's, and what an asker is answered who selects all of them. */
async function askFor(type: string, asker: Person, id: string) {
  const described = schema.getType(type);
  const fields = isObjectType(described) ? Object.values(described.getFields()) : [];
  const staffs = fields.filter(({ description }) => description?.startsWith('Staff'));
  const query = `query ($id: ID!) { node(id: $id) { ... on ${type} { ${staffs.map(selection).join(' ')} } } }`;
  const { data } = JSON.parse(await postText(app, asker.token, query, { id })) as {
    data: { node: Record<string, unknown> };
  };
  return { staffs: staffs.map(({ name }) => name), node: data.node };
}

describe.each(['SupportTicket', 'SupportMessage'])('what a %s has for staff', (type) => {
  test.each(['guest', 'customer'] as const)('is null to a %s, and is there for an agent', async (kind) => {
    const requester = requesters[kind];
    const id = owned.get(requester)?.[type] ?? '';
    const { staffs, node } = await askFor(type, requester, id);
    expect(staffs.length).toBeGreaterThan(1);
    expect(node).toEqual(Object.fromEntries(staffs.map((name) => [name, null])));
    const told = Object.values((await askFor(type, agent, id)).node);
    expect(told.some((value) => value !== null)).toBe(true);
  });
});
