import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiScope } from '../../gql/graphql.ts';

interface ScopeChoiceProps {
  /** What can be chosen, in order. */
  offered: readonly ApiScope[];
  chosen: readonly ApiScope[];
  onChange: (chosen: ApiScope[]) => void;
  error?: string;
}

/** What a program may do, each explained. */
export function ScopeChoice({ offered, chosen, onChange, error }: ScopeChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <fieldset className="grid gap-1.5" aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend className="mb-1.5 text-sm font-semibold">{t('settings.scopes.legend')}</legend>
      <div className="divide-y divide-line rounded-lg border border-line">
        {offered.map((scope) => (
          <label key={scope} className="flex min-h-11 cursor-pointer gap-3 px-3 py-2 hover:bg-hover">
            <input
              type="checkbox"
              name="scopes"
              value={scope}
              checked={chosen.includes(scope)}
              aria-invalid={error === undefined ? undefined : true}
              onChange={({ currentTarget: { checked } }) =>
                onChange(offered.filter((each) => (each === scope ? checked : chosen.includes(each))))
              }
              className="mt-1 size-4.5 shrink-0 accent-accent"
            />
            <span className="grid min-w-0 gap-0.5 text-sm">
              <span className="font-semibold">{t(`settings.scopes.names.${scope}`)}</span>
              <span className="text-ink-faint">{t(`settings.scopes.texts.${scope}`)}</span>
            </span>
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p id={`${id}-error`} className="text-sm text-danger">
          {error}
        </p>
      )}
    </fieldset>
  );
}
