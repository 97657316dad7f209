import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { browserQueries } from '../lib/page-queries.ts';
import { serverQueries } from '../lib/page-queries.server.ts';
import { pageTitle } from '../lib/page-title.ts';
import { buttonClass } from '../ui/Button.tsx';
import { EntryTitle, listQueries, ResourceList } from './ResourceList.tsx';

export const meta = pageTitle('resources.kinds.DOCUMENT');

const run = listQueries('DOCUMENT');
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);

export default function DocumentsPage() {
  const { t } = useTranslation();
  return (
    <ResourceList kind="DOCUMENT">
      {(document) =>
        document.__typename === 'Document' && (
          <div className="flex items-start justify-between gap-4">
            <div className="min-w-0 flex-1">
              <EntryTitle resource={document} />
              <p className="truncate text-at-page-start text-sm text-ink-faint" dir="ltr">
                {document.mimeType ?? document.url}
              </p>
            </div>
            <a
              href={document.url}
              target="_blank"
              rel="noreferrer"
              aria-label={t('resources.document.open', { title: document.title })}
              className={buttonClass('quiet', 'icon')}
            >
              <ExternalLink className="size-4 rtl:-scale-x-100" aria-hidden="true" />
            </a>
          </div>
        )
      }
    </ResourceList>
  );
}
