import { redirect } from '@remix-run/react';
import { GraphqlProvider } from '../../lib/GraphqlProvider.tsx';
import { browserQueries, readQuery, signInPath, type RunQueries } from '../../lib/page-queries.ts';
import { serverQueries } from '../../lib/page-queries.server.ts';
import { pageTitle } from '../../lib/page-title.ts';
import { RequesterViewer, SupportDesk } from './requester-documents.ts';
import { RequesterFrame } from './RequesterFrame.tsx';

export const meta = pageTitle('support.requester.myTickets');

const run: RunQueries = async (page) => {
  const { viewer } = await readQuery(page, RequesterViewer, {});
  if (viewer?.__typename === 'AgentViewer') throw redirect('/dashboard/support');
  if (viewer?.__typename !== 'CustomerViewer') throw redirect(signInPath(page.url));
  await readQuery(page, SupportDesk, { slug: viewer.workspace.slug });
};
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);

/** A signed-in customer's own pages. */
export default function PanelPage() {
  return (
    <GraphqlProvider guest={null}>
      <RequesterFrame />
    </GraphqlProvider>
  );
}
