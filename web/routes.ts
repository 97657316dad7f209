import { index, route, type RouteConfig } from '@remix-run/route-config';

const signIn = 'account/sign-in.tsx';

export default [
  index('account/workspace-sign-up.tsx'),
  route('sign-in', signIn, { id: 'sign-in' }),
  route('sign-out', 'account/sign-out.ts'),
  route('preferences', 'account/preferences.ts'),
  route('invitation/:token', 'account/invitation.tsx'),
  route('dashboard', 'account/dashboard.tsx', [
    index('account/dashboard-index.ts'),
    route('support', 'support/agent/inbox.tsx', [
      index('support/agent/no-ticket.tsx'),
      route(':number', 'support/agent/ticket.tsx'),
    ]),
    route('chat', 'chat/chat.tsx', [index('chat/no-room.tsx'), route(':roomId', 'chat/room.tsx')]),
    route('settings', 'settings/settings.tsx', [
      index('settings/settings-index.ts'),
      route('workspace', 'settings/workspace.tsx'),
      route('members', 'settings/members/members.tsx'),
      route('teams', 'settings/teams/teams.tsx'),
      route('teams/new', 'settings/teams/team.tsx', { id: 'new-team' }),
      route('teams/:id', 'settings/teams/team.tsx', { id: 'team' }),
      route('projects', 'settings/projects/projects.tsx'),
      route('projects/new', 'settings/projects/project.tsx', { id: 'new-project' }),
      route('projects/:id', 'settings/projects/project.tsx', { id: 'project' }),
      route('categories', 'settings/categories.tsx'),
      route('labels', 'settings/labels.tsx'),
      route('sla', 'settings/sla.tsx'),
      route('hours', 'settings/hours.tsx'),
      route('tasks', 'settings/tasks.tsx'),
      route('tasks/new', 'settings/task.tsx', { id: 'new-task' }),
      route('tasks/:id', 'settings/task.tsx', { id: 'task' }),
      route('documents', 'settings/documents.tsx'),
      route('documents/new', 'settings/document.tsx', { id: 'new-document' }),
      route('documents/:id', 'settings/document.tsx', { id: 'document' }),
      route('articles', 'settings/articles.tsx'),
      route('articles/new', 'settings/article.tsx', { id: 'new-article' }),
      route('articles/:id', 'settings/article.tsx', { id: 'article' }),
      route('api-keys', 'settings/integrations/api-keys.tsx'),
    ]),
  ]),
  route('account', 'account/account.tsx'),
  route('panel', 'support/requester/panel.tsx', [
    index('support/requester/tickets.tsx', { id: 'panel-tickets' }),
    route('new', 'support/requester/new-ticket.tsx', { id: 'panel-new-ticket' }),
    route(':number', 'support/requester/ticket.tsx', { id: 'panel-ticket' }),
  ]),
  route(':slug/sign-in', signIn, { id: 'customer-sign-in' }),
  route(':slug/sign-up', 'account/customer-sign-up.tsx'),
  route(':slug/support/guest', 'support/requester/become-guest.ts'),
  route(':slug/support', 'support/requester/guest.tsx', [
    index('support/requester/tickets.tsx', { id: 'guest-tickets' }),
    route('new', 'support/requester/new-ticket.tsx', { id: 'guest-new-ticket' }),
    route(':number', 'support/requester/ticket.tsx', { id: 'guest-ticket' }),
  ]),
  route('*', 'account/not-found.tsx'),
] satisfies RouteConfig;
