import type { LoaderFunctionArgs } from '@remix-run/node';
import { redirect, useParams } from '@remix-run/react';
import { guestCookieName, readCookie } from '../../lib/cookies.ts';
import { GraphqlProvider } from '../../lib/GraphqlProvider.tsx';
import { browserQueries, readQuery, type RunQueries } from '../../lib/page-queries.ts';
import { serverQueries } from '../../lib/page-queries.server.ts';
import { pageTitle } from '../../lib/page-title.ts';
import { serverClient } from '../../lib/server-client.server.ts';
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
const readDesk = serverQueries(run);

/** Who has an account here and no tickets as a guest is led to the tickets of the account. */
export async function loader(args: LoaderFunctionArgs) {
  const slug = args.params['slug'] ?? '';
  if (readCookie(args.request, guestCookieName(slug)) === null) {
    const { data } = await serverClient(args).query(RequesterViewer, {});
    const viewer = data?.viewer;
    if (viewer?.__typename === 'CustomerViewer' && viewer.workspace.slug === slug) throw redirect('/panel');
  }
  return readDesk(args);
}
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
