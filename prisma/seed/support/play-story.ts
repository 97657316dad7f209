import type { Work } from '../../../api/live/unit-of-work.ts';
import type { Customer, Guest, Viewer } from '../../../api/modules/identity/viewer.ts';
import { assignTicket } from '../../../api/modules/support/assignment.ts';
import { recogniseGuest, startGuest } from '../../../api/modules/support/guests.ts';
import { record } from '../../../api/modules/support/history.ts';
import { sendMessage } from '../../../api/modules/support/messages.ts';
import { addNote } from '../../../api/modules/support/notes.ts';
import { changeTicketStatus } from '../../../api/modules/support/status-change.ts';
import { openTicket } from '../../../api/modules/support/tickets.ts';
import { changePriority } from '../../../api/modules/support/triage.ts';
import type { People } from '../people.ts';
import type { Resources } from '../resources.ts';
import { instantOf } from '../timeline.ts';
import type { Catalogue } from './catalogue.ts';
import { guests, type GuestName } from './guests.ts';
import type { PlayedTicket } from './read-marks.ts';
import type { Actor, Deed, Story } from './story.ts';
import { writeTalk } from './write-talk.ts';

/** What stories are played with. */
export interface Stage {
  people: People;
  resources: Resources;
  catalogue: Catalogue;
  /** The tokens of those guests who have been here. */
  guestTokens: Map<GuestName, string>;
  /** Work of now, from which the stories' moments are counted back. */
  present: Work;
}

/** Opens a story's ticket and takes its steps, one after the other, each at its own moment. */
export async function playStory(stage: Stage, story: Story): Promise<PlayedTicket> {
  const { present, people } = stage;
  const opening = { ...present, now: instantOf(story.opened, present.now) };
  const requester = await requesterOf(stage, opening, story);
  const { ticketId } = await openTicket(opening, requester, {
    subject: story.subject,
    description: story.description,
    categoryId: story.category && stage.catalogue.categories[story.category].id,
    clientMutationId: null,
  });
  let { now } = opening;
  for (const step of story.steps) {
    if (step.does === 'talk') {
      now = await writeTalk(present, people, requester, { ticketId, lines: step.lines, previous: now });
    } else {
      now = instantOf(step.when, present.now, now);
      await perform(stage, { ...present, now }, story, ticketId, step);
    }
  }
  return { ticketId, requester, readBy: story.readBy };
}

async function perform(stage: Stage, work: Work, story: Story, ticketId: string, deed: Deed): Promise<void> {
  const { people } = stage;
  switch (deed.does) {
    case 'reply': {
      const message = { ticketId, body: deed.body, clientMutationId: null };
      await sendMessage(work, await viewerOf(stage, work, story, deed.by), message);
      break;
    }
    case 'note':
      await addNote(work, people.agents[deed.by], {
        ticketId,
        body: deed.body,
        mentionIds: [],
        clientMutationId: null,
      });
      break;
    case 'assign': {
      const to = deed.to === 'team' ? { teamId: people.team.id } : { assigneeId: people.agents[deed.to].memberId };
      await assignTicket(work, people.agents[deed.by], { ticketId, ...to });
      break;
    }
    case 'move': {
      const change = { ticketId, status: deed.status, note: deed.note };
      await changeTicketStatus(work, await viewerOf(stage, work, story, deed.by), change);
      break;
    }
    case 'prioritise':
      await changePriority(work, people.agents[deed.by], { ticketId, priority: deed.priority });
      break;
    case 'label':
    case 'link':
      await classify(stage, work, ticketId, deed);
  }
}

/** What agents alone see of a ticket: its labels and links. */
async function classify(
  { people, catalogue, resources }: Stage,
  work: Work,
  ticketId: string,
  deed: Extract<Deed, { does: 'label' | 'link' }>,
): Promise<void> {
  const { db, now } = work;
  const { workspaceId } = people;
  const agent = people.agents[deed.by];
  switch (deed.does) {
    case 'label': {
      const { id: labelId, name } = catalogue.labels[deed.label];
      await db.supportTicketLabel.create({ data: { workspaceId, ticketId, labelId, createdAt: now } });
      await record(work, ticketId, agent, { action: 'LABEL_ADDED', fieldName: 'label', newValue: name });
      break;
    }
    case 'link': {
      const { note } = deed;
      const by = { workspaceId, ticketId, addedById: agent.memberId, createdAt: now };
      await db.supportTicketResource.create({
        data: { ...by, ...resources.references[deed.resource], id: work.newId(), note },
      });
      await record(work, ticketId, agent, { action: 'RESOURCE_LINKED', note });
    }
  }
  await db.supportTicket.update({ where: { id: ticketId }, data: { updatedAt: now } });
}

async function viewerOf(stage: Stage, work: Work, story: Story, actor: Actor): Promise<Viewer> {
  return actor === 'requester' ? requesterOf(stage, work, story) : stage.people.agents[actor];
}

/** The one who opened the ticket; a guest's visits are counted as those of any guest who comes with a token. */
async function requesterOf(stage: Stage, work: Work, { from }: Story): Promise<Customer | Guest> {
  const { people, guestTokens } = stage;
  if (from === 'reza') return people.reza;
  const { visit, locale, ...told } = guests[from];
  const token = guestTokens.get(from) ?? (await startGuest(work, people.workspaceId, visit, told, locale)).token;
  guestTokens.set(from, token);
  const guest = await recogniseGuest(work.db, token, visit, work.now);
  if (!guest) throw new Error(`The guest ${from} is not known by the token just given to them`);
  return guest;
}
