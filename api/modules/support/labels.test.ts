import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { AddLabel, CreateLabel, createLabel, DeleteLabel, RemoveLabel } from '../../../tests/kit/labels.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { openTicket, read } from '../../../tests/kit/tickets.ts';

const UpdateLabel = graphql(`
  mutation LabelsUpdate($input: UpdateSupportLabelInput!) {
    updateSupportLabel(input: $input) {
      label {
        name
        color
      }
      errors {
        code
        field
      }
    }
  }
`);
const Labelled = graphql(`
  query LabelsLabelled($labelId: ID) {
    tickets(filter: { labelId: $labelId }) {
      nodes {
        subject
      }
    }
    supportLabels {
      name
    }
  }
`);
const Seen = graphql(`
  query LabelsSeen($id: ID!, $labelId: ID!) {
    ticket(id: $id) {
      updatedAt
      eventCursor
      labels {
        name
      }
    }
    node(id: $labelId) {
      id
    }
  }
`);

let app: TestApp;
let workspace: TestWorkspace;
let sara: Person;
let guest: Person;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  sara = await workspace.agent('Sara');
  guest = await workspace.guest();
});
afterAll(() => app.stop());

describe('a label', () => {
  it('is made with a name of its own and a colour, changed, and deleted with its marks', async () => {
    const id = await createLabel(sara, 'bug');
    const taken = await sara.run(CreateLabel, { input: { name: 'bug', color: '#000000' } });
    expect(taken.createSupportLabel).toEqual({ label: null, errors: [{ code: 'CONFLICT', field: ['input', 'name'] }] });
    const odd = await sara.run(CreateLabel, { input: { name: 'odd', color: 'red' } });
    expect(odd.createSupportLabel.errors).toEqual([{ code: 'INVALID', field: ['input', 'color'] }]);
    const { updateSupportLabel } = await sara.run(UpdateLabel, { input: { labelId: id, name: 'defect' } });
    expect(updateSupportLabel).toEqual({ label: { name: 'defect', color: '#aa0000' }, errors: [] });

    const ticket = await openTicket(guest);
    await sara.run(AddLabel, { input: { ticketId: ticket.id, labelId: id } });
    expect((await sara.run(DeleteLabel, { input: { labelId: id } })).deleteSupportLabel).toEqual({
      deletedId: id,
      errors: [],
    });
    expect((await sara.run(Seen, { id: ticket.id, labelId: id })).ticket?.labels).toEqual([]);
    // Its name is free again.
    await createLabel(sara, 'defect');
  });

  it('is put on tickets and taken off, with history, and lists are narrowed by it', async () => {
    const [id, ticket] = [await createLabel(sara, 'invoice'), await openTicket(guest, 'About an invoice')];
    const input = { ticketId: ticket.id, labelId: id };
    const twice = [await sara.run(AddLabel, { input }), await sara.run(AddLabel, { input })];
    for (const { addTicketLabel } of twice) {
      expect(addTicketLabel).toEqual({ ticket: { labels: [{ name: 'invoice' }] }, errors: [] });
    }
    expect((await sara.run(Labelled, { labelId: id })).tickets.nodes).toEqual([{ subject: 'About an invoice' }]);
    expect((await sara.run(RemoveLabel, { input })).removeTicketLabel.ticket?.labels).toEqual([]);
    expect((await sara.run(Labelled, { labelId: id })).tickets.nodes).toEqual([]);
    expect((await read(sara, ticket.id)).history?.nodes.slice(0, 3)).toMatchObject([
      { action: 'LABEL_REMOVED', oldValue: 'invoice' },
      { action: 'LABEL_ADDED', newValue: 'invoice' },
      { action: 'CREATED' },
    ]);
  });

  it('is nothing to requesters: they read the same before and after, and can’t name one', async () => {
    const [id, ticket] = [await createLabel(sara, 'angry'), await openTicket(guest)];
    const before = await guest.ask(Seen, { id: ticket.id, labelId: id });
    await sara.run(AddLabel, { input: { ticketId: ticket.id, labelId: id } });
    expect(await guest.ask(Seen, { id: ticket.id, labelId: id })).toEqual(before);
    expect(before.data).toMatchObject({ ticket: { labels: null }, node: null });
    for (const refused of [
      await guest.ask(Labelled, { labelId: id }),
      await guest.ask(AddLabel, { input: { ticketId: ticket.id, labelId: id } }),
      await guest.ask(CreateLabel, { input: { name: 'x', color: '#000000' } }),
    ]) {
      expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });

  it('of another workspace is not found', async () => {
    const foreign = await createLabel((await createTestWorkspace(app)).owner, 'theirs');
    const { id: ticketId } = await openTicket(guest);
    for (const labelId of [foreign, 'nonsense']) {
      const { addTicketLabel } = await sara.run(AddLabel, { input: { ticketId, labelId } });
      expect(addTicketLabel.errors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'labelId'] }]);
    }
    expect((await sara.run(Labelled, {})).supportLabels.map(({ name }) => name)).not.toContain('theirs');
  });
});
