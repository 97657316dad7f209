import { builder } from '../../../graphql/builder.ts';
import { staffOnly } from '../../../graphql/staff-only.ts';
import { hasScope, type Viewer } from '../../identity/public.ts';
import { visibleMembers, visibleWorkspaces } from '../access.ts';

export const WorkspaceRole = builder.enumType('WorkspaceRole', {
  description: 'What somebody is in a workspace.',
  values: {
    ADMIN: { description: 'Staff: an agent, who may chat and sees every ticket.' },
    USER: { description: 'A registered customer, who sees their own tickets.' },
  } as const,
});

export const Locale = builder.enumType('Locale', {
  description: 'A language of the product.',
  values: {
    FA: { description: 'Persian: right to left, Jalali dates.' },
    EN: { description: 'English.' },
  } as const,
});

export const Workspace = builder.prismaNode('Workspace', {
  description: 'A company with its people, its tickets and its rooms. Nothing crosses workspaces.',
  id: { field: 'id' },
  findUnique: (id, { viewer }) => ({ id, AND: [visibleWorkspaces(viewer)] }),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its name in addresses: /<slug>/support.' }),
    name: t.exposeString('name', { description: 'Its name for people.' }),
    locale: t.expose('locale', { type: Locale, description: 'The language of what it says by itself.' }),
    timezone: t.exposeString('timezone', {
      description: 'IANA name; ticket years, business hours and "today" follow it.',
    }),
  }),
});

function mayReadEmail(viewer: Viewer | null, member: { id: string; role: 'ADMIN' | 'USER' }): boolean {
  switch (viewer?.kind) {
    case 'agent':
      return true;
    case 'integration':
      return member.role === 'USER' && hasScope(viewer, 'SUPPORT_READ');
    case 'customer':
      return viewer.memberId === member.id;
    default:
      return false;
  }
}

export const WorkspaceUser = builder.prismaNode('WorkspaceUser', {
  description: 'A member of a workspace: an agent, a registered customer, or the bot of an API key.',
  id: { field: 'id' },
  // The role decides who may read an address.
  select: { id: true, role: true },
  findUnique: (id, { viewer }) => ({ id, AND: [visibleMembers(viewer)] }),
  fields: (t) => ({
    displayName: t.exposeString('displayName', { description: 'The name that others see.' }),
    isBot: t.exposeBoolean('isBot', { description: 'Whether it is an API key that acts.' }),
    role: t.expose('role', { type: WorkspaceRole, description: 'Staff or customer.' }),
    email: t.exposeString('email', {
      ...staffOnly,
      authScopes: (member, _args, { viewer }) => mayReadEmail(viewer, member),
      description: 'For staff and for oneself; keys with SUPPORT_READ see customers’. Null to others and for bots.',
    }),
    locale: t.expose('locale', {
      type: Locale,
      nullable: true,
      authScopes: (member, _args, context) => context.isViewer(member.id),
      unauthorizedResolver: () => null,
      description: 'For oneself: the language one has chosen; null to others, and where it is the workspace’s.',
    }),
    invitationExpiresAt: t.field({
      ...staffOnly,
      type: 'DateTime',
      description: 'For staff: until when an invitation waits to be accepted, perhaps in vain; null once it was.',
      select: { invitation: { select: { expiresAt: true } } },
      resolve: ({ invitation }) => invitation?.expiresAt ?? null,
    }),
  }),
});

export const WorkspaceUserConnection = builder.connectionObject(
  { type: WorkspaceUser, name: 'WorkspaceUserConnection', description: 'A list of members.' },
  { name: 'WorkspaceUserConnectionEdge', description: 'A member in a list.' },
);
