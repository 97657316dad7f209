import { Outlet, redirect } from '@remix-run/react';
import { useQuery } from 'urql';
import { browserQueries, readQuery, signInPath, type RunQueries } from '../lib/page-queries.ts';
import { serverQueries } from '../lib/page-queries.server.ts';
import { GraphqlProvider } from '../lib/GraphqlProvider.tsx';
import { ConnectionNotice } from '../ui/ConnectionNotice.tsx';
import { DashboardMenu } from './DashboardMenu.tsx';
import { AgentViewer } from './agent-viewer.ts';

/** Agents only: customers are sent to their panel, everybody else to sign in. */
const run: RunQueries = async (page) => {
  const { viewer } = await readQuery(page, AgentViewer, {});
  if (viewer?.__typename === 'CustomerViewer') throw redirect('/panel');
  if (viewer?.__typename !== 'AgentViewer') throw redirect(signInPath(page.url));
};
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);

export default function DashboardPage() {
  return (
    <GraphqlProvider guest={null}>
      <Dashboard />
    </GraphqlProvider>
  );
}

function Dashboard() {
  const [{ data }] = useQuery({ query: AgentViewer });
  if (data?.viewer?.__typename !== 'AgentViewer') return null;
  return (
    <div className="flex h-dvh flex-col overflow-hidden lg:flex-row">
      <DashboardMenu viewer={data.viewer} />
      <div className="relative flex min-h-0 min-w-0 flex-1 flex-col">
        <Outlet />
        <ConnectionNotice />
      </div>
    </div>
  );
}
