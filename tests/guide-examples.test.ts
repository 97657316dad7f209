import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../api/schema.ts';
import { graphql } from './gql/index.ts';
import { startTestApp, type TestApp } from './kit/app.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from './kit/people.ts';
import { createTask, LinkResource, linkResource } from './kit/resources.ts';
import { AddNote, Assign, ChangeStatus, OpenTicket, openTicket, SendMessage } from './kit/tickets.ts';

// What the guide to the system shows its readers, done with this API.

const Row = graphql(`
  query GuideRow($id: ID!) {
    tickets {
      nodes {
        id
      }
    }
    ticket(id: $id) {
      number
      messages {
        nodes {
          body
        }
      }
      history {
        nodes {
          action
          note
        }
      }
      resources {
        nodes {
          note
          resource {
            title
          }
        }
      }
    }
    supportCategories {
      name
    }
    supportLabels {
      name
    }
    ticketStats {
      open
    }
    viewer {
      ... on AgentViewer {
        unreadTicketCount
        supportInboxCursor
      }
    }
  }
`);
const Seen = graphql(`
  query GuideSeen($id: ID!) {
    ticket(id: $id) {
      status
      messages {
        totalCount
        nodes {
          type
          body
          isInternal
        }
      }
      resources {
        nodes {
          note
          resource {
            __typename
            title
          }
        }
      }
      history {
        nodes {
          action
          newValue
          note
        }
      }
    }
  }
`);
const ChangePriority = graphql(`
  mutation GuidePriority($input: ChangeTicketPriorityInput!) {
    changeTicketPriority(input: $input) {
      ticket {
        priority
      }
      errors {
        code
      }
    }
  }
`);
const Update = graphql(`
  mutation GuideUpdate($input: UpdateTicketInput!) {
    updateTicket(input: $input) {
      ticket {
        subject
      }
      errors {
        code
      }
    }
  }
`);
const Delete = graphql(`
  mutation GuideDelete($input: DeleteTicketInput!) {
    deleteTicket(input: $input) {
      deletedId
      errors {
        code
      }
    }
  }
`);
const Inbox = graphql(`
  subscription GuideInbox($after: String) {
    supportInboxEvents(after: $after) {
      unreadTicketCount
      event {
        __typename
      }
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
  guest = await workspace.guest({ name: 'Mina' });
});
afterAll(() => app.stop());

describe('the guide’s second example: a reply, a note, a task and a status', () => {
  it('shows the customer the reply and the status, and the agents everything', async () => {
    const { id: ticketId } = await openTicket(guest, 'مشکل در ثبت سفارش', 'سفارشم ثبت نمی‌شود.');
    const taskId = await createTask(sara, 'رفع خطای ثبت سفارش');

    const { sendTicketMessage } = await sara.run(SendMessage, {
      input: { ticketId, body: 'سلام، مشکل شما را بررسی کردم. لطفاً این فایل را دانلود کنید.' },
    });
    const { addTicketNote } = await sara.run(AddNote, {
      input: { ticketId, body: 'این مشتری قبلاً هم مشکل مشابه داشته. باید به تیم Dev اطلاع دهیم.' },
    });
    const { linkTicketResource } = await sara.run(LinkResource, {
      input: { ticketId, resourceId: taskId, note: 'رفع باگ مربوط به این تیکت' },
    });
    const { changeTicketStatus } = await sara.run(ChangeStatus, {
      input: { ticketId, status: 'WAITING', note: 'منتظر پاسخ مشتری' },
    });
    for (const { errors } of [sendTicketMessage, addTicketNote, linkTicketResource, changeTicketStatus]) {
      expect(errors).toEqual([]);
    }

    const agents = (await sara.run(Seen, { id: ticketId })).ticket;
    expect(agents?.status).toBe('WAITING');
    expect(agents?.messages.nodes.map(({ type, isInternal }) => [type, isInternal])).toEqual([
      ['TEXT', false],
      ['SYSTEM', false],
      ['TEXT', false],
      ['NOTE', true],
    ]);
    expect(agents?.resources?.nodes).toEqual([
      { note: 'رفع باگ مربوط به این تیکت', resource: { __typename: 'Task', title: 'رفع خطای ثبت سفارش' } },
    ]);
    expect(agents?.history?.nodes.slice(0, 3)).toEqual([
      { action: 'STATUS_CHANGED', newValue: 'WAITING', note: 'منتظر پاسخ مشتری' },
      { action: 'RESOURCE_LINKED', newValue: 'رفع خطای ثبت سفارش', note: 'رفع باگ مربوط به این تیکت' },
      { action: 'NOTE_ADDED', newValue: null, note: null },
    ]);

    const customers = (await guest.run(Seen, { id: ticketId })).ticket;
    expect(customers).toMatchObject({ status: 'WAITING', resources: null, history: null, messages: { totalCount: 3 } });
    expect(customers?.messages.nodes.at(-1)?.body).toContain('لطفاً این فایل را دانلود کنید');
    expect(JSON.stringify(customers)).not.toMatch(/تیم Dev|باگ|منتظر پاسخ/);
  });
});

/** Reads everything that the guide reads by GET, of a ticket that has all of it. */
async function readRow() {
  const { id } = await openTicket(guest);
  await linkResource(sara, { ticketId: id, resourceId: await createTask(sara, 'Fix') });
  return { id, ...(await sara.run(Row, { id })) };
}

interface GuideRoute {
  route: string;
  /** Where it is in the schema. */
  fields: readonly string[];
  /** Does it; what it returns is checked to be there. */
  run: () => Promise<unknown>;
}

const routes: readonly GuideRoute[] = [
  {
    route: 'GET tickets',
    fields: ['Query.tickets'],
    run: async () => (await readRow()).tickets.nodes[0]?.id,
  },
  {
    route: 'POST tickets',
    fields: ['Mutation.openTicket'],
    run: async () => {
      const input = { subject: 'Help', description: 'It is broken.' };
      return (await guest.run(OpenTicket, { input })).openTicket.ticket?.number;
    },
  },
  { route: 'GET tickets/[id]', fields: ['Query.ticket'], run: async () => (await readRow()).ticket?.number },
  {
    route: 'PATCH tickets/[id]',
    fields: ['Mutation.updateTicket'],
    run: async () => {
      const { id: ticketId } = await openTicket(guest);
      return (await sara.run(Update, { input: { ticketId, subject: 'Put better' } })).updateTicket.ticket?.subject;
    },
  },
  {
    route: 'DELETE tickets/[id]',
    fields: ['Mutation.deleteTicket'],
    run: async () => {
      const { id: ticketId } = await openTicket(guest);
      return (await sara.run(Delete, { input: { ticketId } })).deleteTicket.deletedId;
    },
  },
  {
    route: 'GET [id]/messages',
    fields: ['SupportTicket.messages'],
    run: async () => (await readRow()).ticket?.messages.nodes[0]?.body,
  },
  {
    route: 'POST [id]/messages',
    fields: ['Mutation.sendTicketMessage'],
    run: async () => {
      const { id: ticketId } = await openTicket(guest);
      return (await sara.run(SendMessage, { input: { ticketId, body: 'Hello.' } })).sendTicketMessage.message?.id;
    },
  },
  {
    route: 'POST [id]/messages/internal',
    fields: ['Mutation.addTicketNote'],
    run: async () => {
      const { id: ticketId } = await openTicket(guest);
      return (await sara.run(AddNote, { input: { ticketId, body: 'Hush.' } })).addTicketNote.message?.isInternal;
    },
  },
  {
    route: 'POST [id]/assign',
    fields: ['Mutation.assignTicket'],
    run: async () => {
      const { id: ticketId } = await openTicket(guest);
      return (await sara.run(Assign, { input: { ticketId, assigneeId: sara.id } })).assignTicket.ticket?.assignee?.id;
    },
  },
  {
    route: 'PATCH [id]/status',
    fields: ['Mutation.changeTicketStatus'],
    run: async () => {
      const { id: ticketId } = await openTicket(guest);
      const { changeTicketStatus } = await sara.run(ChangeStatus, { input: { ticketId, status: 'ON_HOLD' } });
      return changeTicketStatus.ticket?.status === 'ON_HOLD';
    },
  },
  {
    route: 'PATCH [id]/priority',
    fields: ['Mutation.changeTicketPriority'],
    run: async () => {
      const { id: ticketId } = await openTicket(guest);
      const { changeTicketPriority } = await sara.run(ChangePriority, { input: { ticketId, priority: 'HIGH' } });
      return changeTicketPriority.ticket?.priority === 'HIGH';
    },
  },
  {
    route: 'GET [id]/history',
    fields: ['SupportTicket.history'],
    run: async () => (await readRow()).ticket?.history?.nodes[0]?.action,
  },
  {
    route: 'GET [id]/resources',
    fields: ['SupportTicket.resources'],
    run: async () => (await readRow()).ticket?.resources?.nodes[0]?.resource.title,
  },
  {
    route: 'GET categories',
    fields: ['Query.supportCategories'],
    run: async () => (await readRow()).supportCategories,
  },
  { route: 'GET labels', fields: ['Query.supportLabels'], run: async () => (await readRow()).supportLabels },
  { route: 'GET stats', fields: ['Query.ticketStats'], run: async () => (await readRow()).ticketStats.open },
  {
    route: 'the badge: unreadTicketsCount',
    fields: ['AgentViewer.unreadTicketCount', 'Subscription.supportInboxEvents'],
    run: async () => {
      const { viewer } = await readRow();
      const before = viewer && 'supportInboxCursor' in viewer ? viewer : undefined;
      const feed = sara.follow(Inbox, { after: before?.supportInboxCursor });
      await openTicket(guest);
      const { supportInboxEvents } = await feed.next();
      await feed.stop();
      return supportInboxEvents.unreadTicketCount > (before?.unreadTicketCount ?? Infinity);
    },
  },
];

describe('every route of the guide’s support API', () => {
  it.each(routes)('$route has its operation, and it works', async ({ fields, run }) => {
    for (const coordinate of fields) {
      const [typeName = '', fieldName = ''] = coordinate.split('.');
      const type = schema.getType(typeName);
      expect(isObjectType(type) && fieldName in type.getFields()).toBe(true);
    }
    expect(await run()).toBeTruthy();
  });
});
