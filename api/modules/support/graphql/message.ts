import { builder } from '../../../graphql/builder.ts';
import { staffOnly } from './staff-only.ts';
import { visibleMessagesAnywhere } from '../access.ts';
import { Attachment } from '../../files/graphql/attachment.ts';
import { isAgent } from '../../identity/public.ts';
import { WorkspaceUser } from '../../workspace/graphql/types.ts';
import { authorColumns, SupportAuthor, type Author } from './author.ts';
import { SupportMessageType } from './enums.ts';

export const SupportMessage = builder.prismaNode('SupportMessage', {
  description: 'A message of a ticket, or an internal note.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, { viewer }) => ({ id, AND: [visibleMessagesAnywhere(viewer)] }),
  fields: (t) => ({
    type: t.expose('type', { type: SupportMessageType, description: 'What kind of message it is.' }),
    body: t.exposeString('body', {
      description: 'Plain text or Markdown, never HTML; up to 10,000 characters; may be empty when there are files.',
    }),
    author: t.field({
      type: SupportAuthor,
      nullable: true,
      description: 'Who wrote it; null for SYSTEM.',
      select: (_args, _context, nested) => ({
        agent: nested({ select: authorColumns.member }, ['member'], 'WorkspaceUser'),
        customer: nested({ select: authorColumns.member }, ['member'], 'WorkspaceUser'),
        guest: nested({ select: authorColumns.guest }, ['guest'], 'SupportGuestUser'),
      }),
      resolve: ({ agent, customer, guest }): Author | null => {
        if (agent) return { kind: 'AGENT', member: agent };
        if (customer) return { kind: 'CUSTOMER', member: customer };
        return guest && { kind: 'GUEST', guest };
      },
    }),
    attachments: t.relation('attachments', {
      type: Attachment,
      description: 'Its files, in the order its writer gave them; up to 10.',
      query: { orderBy: { ordinal: 'asc' } },
    }),
    mentions: t.field({
      ...staffOnly,
      type: [WorkspaceUser],
      nullable: true,
      description: 'Staff: the agents whom a note mentions, by name; of what is no note, none.',
      select: { mentions: { include: { member: true }, orderBy: { member: { displayName: 'asc' } } } },
      resolve: ({ mentions }) => mentions.map(({ member }) => member),
    }),
    isInternal: t.exposeBoolean('isInternal', { description: 'Whether it is a note; always false to a requester.' }),
    isRead: t.boolean({
      description:
        'Whether the other side has read it: agents what a requester wrote, the requester what agents wrote.',
      select: { readAt: true },
      resolve: ({ readAt }) => readAt !== null,
    }),
    readAt: t.expose('readAt', { type: 'DateTime', nullable: true, description: 'When the other side had read it.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was written.' }),
    editedAt: t.expose('editedAt', {
      ...staffOnly,
      type: 'DateTime',
      description: 'Staff: when a note was last put right; null for one that never was, and for what is no note.',
    }),
    clientMutationId: t.string({
      nullable: true,
      description:
        'Its author’s own clientMutationId, null to others: matches an echo to what was shown before the answer.',
      select: { clientMutationId: true, agentId: true, customerId: true, guestId: true },
      resolve({ clientMutationId, agentId, customerId, guestId }, _args, context, info) {
        const { viewer } = context;
        if (viewer?.kind === 'guest') return guestId === viewer.guestId ? clientMutationId : null;
        return context.ownValue(isAgent(viewer) ? agentId : customerId, clientMutationId, info);
      },
    }),
  }),
});

export const SupportMessageConnection = builder.connectionObject(
  { type: SupportMessage, name: 'SupportMessageConnection', description: 'A list of messages, oldest first.' },
  { name: 'SupportMessageConnectionEdge', description: 'A message in a list.' },
);
