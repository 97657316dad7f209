import { Outlet, redirect } from '@remix-run/react';
import { outbox as chatOutbox } from '../chat/composer/outbox.ts';
import { ChatFeed } from '../chat/feed/ChatFeed.tsx';
import { PresenceFeed } from '../chat/presence/PresenceFeed.tsx';
import { browserQueries, readQuery, signInPath, type RunQueries } from '../lib/page-queries.ts';
import { GraphqlProvider } from '../lib/GraphqlProvider.tsx';
import { useLastingQuery } from '../lib/use-lasting-query.ts';
import { useResending } from '../lib/use-outbox.ts';
import { SupportFeed } from '../support/agent/SupportFeed.tsx';
import { outbox as ticketOutbox } from '../support/thread/outbox.ts';
import { ConnectionNotice } from '../ui/ConnectionNotice.tsx';
import { DashboardMenu } from './DashboardMenu.tsx';
import { AgentViewer } from './agent-viewer.ts';
import { memberQueries } from './sessions.server.ts';
import { usePersonChange } from './use-person-change.ts';

/** Agents only: customers are sent to their panel, everybody else to sign in. */
const run: RunQueries = async (page) => {
  const { viewer } = await readQuery(page, AgentViewer, {});
  if (viewer?.__typename === 'CustomerViewer') throw redirect('/panel');
  if (viewer?.__typename !== 'AgentViewer') throw redirect(signInPath(page.url));
};
export const loader = memberQueries(run);
export const clientLoader = browserQueries(run);

export default function DashboardPage() {
  return (
    <GraphqlProvider guest={null}>
      <Dashboard />
    </GraphqlProvider>
  );
}

function Dashboard() {
  const viewer = useLastingQuery({ query: AgentViewer })?.viewer;
  const agent = viewer?.__typename === 'AgentViewer' ? viewer : null;
  usePersonChange(agent?.member.id);
  useResending(chatOutbox, agent?.member.id ?? '');
  useResending(ticketOutbox, agent?.member.id ?? '');
  if (!agent) return null;
  return (
    <div className="flex h-dvh flex-col overflow-hidden lg:flex-row">
      <ChatFeed from={agent.chatInboxCursor} memberId={agent.member.id} />
      <SupportFeed from={agent.supportInboxCursor} />
      <PresenceFeed />
      <DashboardMenu viewer={agent} />
      <div className="relative flex min-h-0 min-w-0 flex-1 flex-col">
        <Outlet />
        <ConnectionNotice />
      </div>
    </div>
  );
}
