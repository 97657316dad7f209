import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { WebhookEventType } from '../../gql/graphql.ts';
import { eventGroups } from './event-groups.ts';

interface EventChoiceProps {
  chosen: readonly WebhookEventType[];
  onChange: (chosen: WebhookEventType[]) => void;
  error?: string;
}

/** What a webhook is told of. */
export function EventChoice({ chosen, onChange, error }: EventChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  const all = [...eventGroups.support, ...eventGroups.chat];
  return (
    <fieldset className="grid gap-3" aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend className="mb-1.5 text-sm font-semibold">{t('settings.webhooks.events')}</legend>
      <div className="grid gap-4 sm:grid-cols-2">
        {(['support', 'chat'] as const).map((group) => (
          <div key={group} role="group" aria-labelledby={`${id}-${group}`} className="grid content-start">
            <p id={`${id}-${group}`} className="pb-1 text-sm text-ink-faint">
              {t(`settings.webhooks.eventGroups.${group}`)}
            </p>
            {eventGroups[group].map((type) => (
              <label key={type} className="flex min-h-11 cursor-pointer items-center gap-3 text-sm lg:min-h-9">
                <input
                  type="checkbox"
                  name="eventTypes"
                  value={type}
                  checked={chosen.includes(type)}
                  aria-invalid={error === undefined ? undefined : true}
                  onChange={({ currentTarget: { checked } }) =>
                    onChange(all.filter((each) => (each === type ? checked : chosen.includes(each))))
                  }
                  className="size-4.5 shrink-0 accent-accent"
                />
                {t(`settings.webhooks.eventNames.${type}`)}
              </label>
            ))}
          </div>
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
