import { useTranslation } from 'react-i18next';
import { browserQueries } from '../lib/page-queries.ts';
import { serverQueries } from '../lib/page-queries.server.ts';
import { pageTitle } from '../lib/page-title.ts';
import { EntryTitle, listQueries, ResourceList } from './ResourceList.tsx';

export const meta = pageTitle('resources.kinds.KNOWLEDGE');

const run = listQueries('KNOWLEDGE');
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);

export default function ArticlesPage() {
  const { t } = useTranslation();
  return (
    <ResourceList kind="KNOWLEDGE">
      {(article) =>
        article.__typename === 'KnowledgeArticle' && (
          <>
            <div className="flex items-start justify-between gap-4">
              <EntryTitle resource={article} />
              {!article.isPublished && (
                <span className="mt-1.5 shrink-0 rounded-full bg-hover px-2 py-0.5 text-xs font-semibold text-ink-soft">
                  {t('resources.article.draft')}
                </span>
              )}
            </div>
            {article.excerpt !== null && (
              <p dir="auto" className="line-clamp-2 text-at-page-start text-sm text-ink-faint">
                {article.excerpt}
              </p>
            )}
          </>
        )
      }
    </ResourceList>
  );
}
