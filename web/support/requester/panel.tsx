import { redirect } from '@remix-run/react';
import { GraphqlProvider } from '../../lib/GraphqlProvider.tsx';
import { memberQueries } from '../../account/sessions.server.ts';
import { usePersonChange } from '../../account/use-person-change.ts';
import { browserQueries, readQuery, signInPath, type RunQueries } from '../../lib/page-queries.ts';
import { pageTitle } from '../../lib/page-title.ts';
import { useRequester } from './desk.ts';
import { RequesterViewer, SupportDesk } from './requester-documents.ts';
import { RequesterFrame } from './RequesterFrame.tsx';

export const meta = pageTitle('support.requester.myTickets');

const run: RunQueries = async (page) => {
  const { viewer } = await readQuery(page, RequesterViewer, {});
  if (viewer?.__typename === 'AgentViewer') throw redirect('/dashboard/support');
  if (viewer?.__typename !== 'CustomerViewer') throw redirect(signInPath(page.url));
  await readQuery(page, SupportDesk, { slug: viewer.workspace.slug });
};
export const loader = memberQueries(run);
export const clientLoader = browserQueries(run);

/** A signed-in customer's own pages. */
export default function PanelPage() {
  return (
    <GraphqlProvider guest={null}>
      <Panel />
    </GraphqlProvider>
  );
}

function Panel() {
  const requester = useRequester();
  usePersonChange(requester?.__typename === 'CustomerViewer' ? requester.member.id : undefined);
  return <RequesterFrame />;
}
