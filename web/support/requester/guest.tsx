import { useParams } from '@remix-run/react';
import { GraphqlProvider } from '../../lib/GraphqlProvider.tsx';
import { browserQueries, readQuery, type RunQueries } from '../../lib/page-queries.ts';
import { serverQueries } from '../../lib/page-queries.server.ts';
import { pageTitle } from '../../lib/page-title.ts';
import { RequesterViewer, SupportDesk } from './requester-documents.ts';
import { RequesterFrame } from './RequesterFrame.tsx';

export const meta = pageTitle('support.requester.heading');

const run: RunQueries = async (page) => {
  const [{ publicWorkspace }] = await Promise.all([
    readQuery(page, SupportDesk, { slug: page.params['slug'] ?? '' }),
    readQuery(page, RequesterViewer, {}),
  ]);
  if (!publicWorkspace) throw new Response(null, { status: 404 });
};
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);

/** A workspace's public support page, for visitors without an account. */
export default function GuestSupportPage() {
  const { slug = '' } = useParams();
  return (
    <GraphqlProvider guest={slug}>
      <RequesterFrame />
    </GraphqlProvider>
  );
}
