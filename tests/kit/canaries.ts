import { encodeNodeId } from '../../api/graphql/node-id.ts';
import { graphql } from '../gql/index.ts';
import type { TestApp } from './app.ts';
import type { Person, TestWorkspace } from './people.ts';
import { createGroup, say } from './rooms.ts';
import { AddNote, Assign, ChangeStatus, OpenTicket, send } from './tickets.ts';

/** What no requester may ever be given. */
export const canary = 'CANARY-7d1e';

/** Two requesters with a ticket each, and around them everything that is not theirs to see, all of it singing. */
export interface Planted {
  people: { agent: Person; guest: Person; customer: Person };
  /** Their tickets' ids. */
  tickets: { guest: string; customer: string };
  /** What they are to read. */
  spoken: { guest: string; customer: string };
  /** Every canary. */
  songs: readonly string[];
  /** The ids of everything in the workspace that a requester may not see. */
  foreignIds(kind: 'guest' | 'customer'): Promise<string[]>;
}

const Label = graphql(`
  mutation CanaryLabel($input: CreateSupportLabelInput!) {
    createSupportLabel(input: $input) {
      label {
        id
      }
    }
  }
`);

const PutLabel = graphql(`
  mutation CanaryPutLabel($input: AddTicketLabelInput!) {
    addTicketLabel(input: $input) {
      errors {
        code
      }
    }
  }
`);

const Team = graphql(`
  mutation CanaryTeam($input: CreateTeamInput!) {
    createTeam(input: $input) {
      team {
        id
      }
    }
  }
`);

const TaskOf = graphql(`
  mutation CanaryTask($input: CreateTaskFromTicketInput!) {
    createTaskFromTicket(input: $input) {
      task {
        id
      }
    }
  }
`);

export async function plantCanaries(app: TestApp, workspace: TestWorkspace): Promise<Planted> {
  const { owner } = workspace;
  const songs: string[] = [];
  const sing = (what: string) => {
    const song = `${canary} ${what}`;
    songs.push(song);
    return song;
  };
  const silent = await workspace.agent(sing('assignee'));
  const guest = await workspace.guest({ name: 'Mina' });
  const customer = await workspace.customer('Reza');
  const others = {
    guest: await workspace.guest({ name: `${canary} other guest` }),
    customer: await workspace.customer(`${canary} other customer`),
  };
  for (const other of Object.values(others)) {
    await other.run(OpenTicket, { input: { subject: `${canary} subject`, description: `${canary} question` } });
  }
  const { createSupportLabel } = await owner.run(Label, { input: { name: sing('label'), color: '#aa3300' } });
  const { createTeam } = await owner.run(Team, { input: { name: sing('team'), memberIds: [silent.id] } });
  await say(owner, await createGroup(owner, [silent.id], { title: `${canary} room` }), `${canary} talk`);

  const surround = async (requester: Person, kind: 'guest' | 'customer') => {
    const { openTicket } = await requester.run(OpenTicket, {
      input: { subject: `Help the ${kind}`, description: `I am the ${kind}` },
    });
    const ticketId = openTicket.ticket?.id ?? '';
    await send(owner, ticketId, `Hello ${kind}`);
    await owner.run(AddNote, { input: { ticketId, body: sing(`note of ${kind}`), mentionIds: [silent.id] } });
    await owner.run(PutLabel, { input: { ticketId, labelId: createSupportLabel.label?.id ?? '' } });
    await owner.run(Assign, { input: { ticketId, assigneeId: silent.id, teamId: createTeam.team?.id } });
    await owner.run(TaskOf, { input: { ticketId, title: sing(`task of ${kind}`), note: sing(`link of ${kind}`) } });
    await owner.run(ChangeStatus, { input: { ticketId, status: 'WAITING', note: sing(`history of ${kind}`) } });
    return ticketId;
  };
  const tickets = { guest: await surround(guest, 'guest'), customer: await surround(customer, 'customer') };
  const people = { agent: owner, guest, customer };
  return {
    people,
    tickets,
    spoken: { guest: 'Hello guest', customer: 'Hello customer' },
    songs,
    foreignIds: (kind) => foreignIds(app, people[kind].id, tickets[kind]),
  };
}

/** Everything that has an id, but the person's own ticket, what was said in it to all, themselves and what is public. */
async function foreignIds({ database: { prisma } }: TestApp, personId: string, ticketId: string): Promise<string[]> {
  const key = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1] ?? '';
  const [person, ticket] = [key(personId), key(ticketId)];
  const of = async (typename: string, rows: Promise<{ id: string }[]>) =>
    (await rows).map(({ id }) => encodeNodeId(typename, id));
  const id = { id: true } as const;
  const lists = await Promise.all([
    of('SupportTicket', prisma.supportTicket.findMany({ where: { id: { not: ticket } }, select: id })),
    of(
      'SupportMessage',
      prisma.supportMessage.findMany({
        where: { OR: [{ ticketId: { not: ticket } }, { isInternal: true }] },
        select: id,
      }),
    ),
    of('SupportGuestUser', prisma.supportGuestUser.findMany({ where: { id: { not: person } }, select: id })),
    of('WorkspaceUser', prisma.workspaceUser.findMany({ where: { id: { not: person } }, select: id })),
    of('SupportLabel', prisma.supportLabel.findMany({ select: id })),
    of('TicketHistoryEntry', prisma.supportTicketHistory.findMany({ select: id })),
    of('TicketResourceLink', prisma.supportTicketResource.findMany({ select: id })),
    of('Team', prisma.team.findMany({ select: id })),
    of('Task', prisma.task.findMany({ select: id })),
    of('ChatRoom', prisma.chatRoom.findMany({ select: id })),
    of('ChatMessage', prisma.chatMessage.findMany({ select: id })),
    of('ChatRoomMember', prisma.chatRoomMember.findMany({ select: id })),
    of('Session', prisma.session.findMany({ where: { memberId: { not: person } }, select: id })),
  ]);
  return lists.flat();
}
