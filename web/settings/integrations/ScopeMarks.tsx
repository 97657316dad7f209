import { useTranslation } from 'react-i18next';
import type { ApiScope } from '../../gql/graphql.ts';

/** What a program may do, in a few words. */
export function ScopeMarks({ scopes }: { scopes: readonly ApiScope[] }) {
  const { t } = useTranslation();
  return (
    <ul className="flex flex-wrap gap-1.5" aria-label={t('settings.scopes.legend')}>
      {scopes.map((scope) => (
        <li key={scope} className="rounded-md bg-sunken px-2 py-0.5 text-xs font-semibold text-ink-soft">
          {t(`settings.scopes.names.${scope}`)}
        </li>
      ))}
    </ul>
  );
}
