import { builder } from '../../../graphql/builder.ts';
import type { Colleague, Customer, Guest, Integration } from '../viewer.ts';

// Modules add to these what they know of a viewer: its member, its counts, where its feeds stand.

export const AgentViewer = builder.objectRef<Colleague>('AgentViewer').implement({
  description: 'An agent is asking.',
});

export const CustomerViewer = builder.objectRef<Customer>('CustomerViewer').implement({
  description: 'A registered customer is asking.',
});

export const GuestViewer = builder.objectRef<Guest>('GuestViewer').implement({
  description: 'A visitor without an account is asking.',
});

export const IntegrationViewer = builder.objectRef<Integration>('IntegrationViewer').implement({
  description: 'An API key is asking, as the bot member that it acts as.',
});

const typeOf = {
  agent: AgentViewer,
  customer: CustomerViewer,
  guest: GuestViewer,
  integration: IntegrationViewer,
} as const;

const Viewer = builder.unionType('Viewer', {
  description: 'Who is asking.',
  types: [AgentViewer, CustomerViewer, GuestViewer, IntegrationViewer],
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
