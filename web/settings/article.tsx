import { useParams } from '@remix-run/react';
import { browserQueries, readQuery, type RunQueries } from '../lib/page-queries.ts';
import { serverQueries } from '../lib/page-queries.server.ts';
import { pageTitle } from '../lib/page-title.ts';
import { changedIn, once, plainForm, plainForms } from '../lib/plain-forms.server.ts';
import { useLastingQuery } from '../lib/use-lasting-query.ts';
import { ArticleById, CreateArticle, UpdateArticle } from './resource-documents.ts';
import { ResourcePage } from './ResourcePage.tsx';
import { ArticleForm, articleIn } from './ArticleForm.tsx';

export const meta = pageTitle('resources.kinds.KNOWLEDGE');

const run: RunQueries = async (page) => {
  const { id } = page.params;
  if (id === undefined) return;
  const { node } = await readQuery(page, ArticleById, { id }, 'network-only');
  if (node?.__typename !== 'KnowledgeArticle') throw new Response(null, { status: 404 });
};
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);
const goTo = () => '/dashboard/settings/articles';
export const action = plainForms({
  'new-article': plainForm(CreateArticle, once(articleIn), { goTo }),
  article: plainForm(UpdateArticle, (form, { id = '' }) => ({ articleId: id, ...changedIn(form, articleIn(form)) }), {
    goTo,
  }),
});

export default function ArticlePage() {
  const { id } = useParams();
  const node = useLastingQuery({ query: ArticleById, variables: { id: id ?? '' }, pause: id === undefined })?.node;
  const article = node?.__typename === 'KnowledgeArticle' ? node : null;
  if (id !== undefined && !article) return null;
  return (
    <ResourcePage kind="KNOWLEDGE" resource={article}>
      <ArticleForm article={article} />
    </ResourcePage>
  );
}
