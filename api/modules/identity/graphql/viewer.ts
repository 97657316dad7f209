import { builder } from '../../../graphql/builder.ts';
import type { Agent, Customer, Guest } from '../viewer.ts';

// Modules add to these what they know of a viewer: its member, its counts, where its feeds stand.

export const AgentViewer = builder.objectRef<Agent>('AgentViewer').implement({
  description: 'An agent is asking.',
});

export const CustomerViewer = builder.objectRef<Customer>('CustomerViewer').implement({
  description: 'A registered customer is asking.',
});

export const GuestViewer = builder.objectRef<Guest>('GuestViewer').implement({
  description: 'A visitor without an account is asking.',
});

const typeOf = { agent: AgentViewer, customer: CustomerViewer, guest: GuestViewer } as const;

const Viewer = builder.unionType('Viewer', {
  description: 'Who is asking.',
  types: [AgentViewer, CustomerViewer, GuestViewer],
  resolveType: (viewer) => typeOf[viewer.kind],
});

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    description: 'Who is asking; null without an identity that holds.',
    authScopes: { anybody: true },
    resolve: (_root, _args, { viewer }) => viewer,
  }),
);
