import type { SupportPriority, SupportTicketStatus } from '../../../api/generated/prisma/client.ts';
import type { AgentName } from '../people.ts';
import type { ResourceName } from '../resources.ts';
import type { When } from '../timeline.ts';
import type { CategoryName, LabelName } from './catalogue.ts';
import type { GuestName } from './guests.ts';

// A ticket's story is told step by step, and played through the product's own rules.

/** Who acts: an agent, or whoever opened the ticket. */
export type Actor = AgentName | 'requester';

export type Deed =
  | { does: 'reply'; by: Actor; body: string }
  | { does: 'note'; by: AgentName; body: string }
  | { does: 'assign'; by: AgentName; to: AgentName | 'team' }
  | { does: 'move'; by: Actor; status: SupportTicketStatus; note: string | null }
  | { does: 'prioritise'; by: AgentName; priority: SupportPriority }
  | { does: 'label'; by: AgentName; label: LabelName }
  | { does: 'link'; by: AgentName; resource: ResourceName; note: string | null };

export type Step = Deed & { when: When };

/** What is said and noted at length, while nothing else about the ticket changes. */
export interface Talk {
  does: 'talk';
  lines: readonly Line[];
}

export type Line = Extract<Step, { does: 'reply' | 'note' }>;

export interface Story {
  from: 'reza' | GuestName;
  opened: When;
  category: CategoryName | null;
  subject: string;
  description: string;
  /** Who has read all of it; others have read as far as they have written. */
  readBy: readonly Actor[];
  steps: readonly (Step | Talk)[];
}

export const talk = (...lines: readonly Line[]): Talk => ({ does: 'talk', lines });
export const reply = (when: When, by: Actor, body: string): Line => ({ does: 'reply', when, by, body });
export const note = (when: When, by: AgentName, body: string): Line => ({ does: 'note', when, by, body });
export const assign = (when: When, by: AgentName, to: AgentName | 'team'): Step => ({ does: 'assign', when, by, to });
export const label = (when: When, by: AgentName, name: LabelName): Step => ({ does: 'label', when, by, label: name });

export function move(when: When, by: Actor, status: SupportTicketStatus, because: string | null = null): Step {
  return { does: 'move', when, by, status, note: because };
}

export function prioritise(when: When, by: AgentName, priority: SupportPriority): Step {
  return { does: 'prioritise', when, by, priority };
}

export function link(when: When, by: AgentName, resource: ResourceName, because: string | null = null): Step {
  return { does: 'link', when, by, resource, note: because };
}
