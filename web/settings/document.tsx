import { useParams } from '@remix-run/react';
import { browserQueries, readQuery, type RunQueries } from '../lib/page-queries.ts';
import { serverQueries } from '../lib/page-queries.server.ts';
import { pageTitle } from '../lib/page-title.ts';
import { changedIn, once, plainForm, plainForms } from '../lib/plain-forms.server.ts';
import { useLastingQuery } from '../lib/use-lasting-query.ts';
import { ProjectChoice } from '../resources/resource-documents.ts';
import { CreateDocument, DocumentById, UpdateDocument } from './resource-documents.ts';
import { ResourcePage } from './ResourcePage.tsx';
import { changeIn, DocumentForm, documentIn } from './DocumentForm.tsx';

export const meta = pageTitle('resources.kinds.DOCUMENT');

const run: RunQueries = async (page) => {
  const { id } = page.params;
  await readQuery(page, ProjectChoice, { search: null });
  if (id === undefined) return;
  const { node } = await readQuery(page, DocumentById, { id }, 'network-only');
  if (node?.__typename !== 'Document') throw new Response(null, { status: 404 });
};
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);
const goTo = () => '/dashboard/settings/documents';
export const action = plainForms({
  'new-document': plainForm(CreateDocument, once(documentIn), { goTo }),
  document: plainForm(UpdateDocument, (form, { id = '' }) => ({ documentId: id, ...changedIn(form, changeIn(form)) }), {
    goTo,
  }),
});

export default function DocumentPage() {
  const { id } = useParams();
  const node = useLastingQuery({ query: DocumentById, variables: { id: id ?? '' }, pause: id === undefined })?.node;
  const document = node?.__typename === 'Document' ? node : null;
  if (id !== undefined && !document) return null;
  return (
    <ResourcePage kind="DOCUMENT" resource={document}>
      <DocumentForm document={document} />
    </ResourcePage>
  );
}
