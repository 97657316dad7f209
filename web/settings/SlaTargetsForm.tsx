import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { useClient } from 'urql';
import type { SupportPriority } from '../gql/graphql.ts';
import { textOf } from '../lib/form-errors.ts';
import { useChanges } from '../lib/use-changes.ts';
import { useWrite } from '../lib/use-write.ts';
import { priorities } from '../support/status.ts';
import { PriorityBadge } from '../support/PriorityBadge.tsx';
import { Button } from '../ui/Button.tsx';
import { FormAlert } from '../ui/FormAlert.tsx';
import { PlainFormFields } from '../ui/PlainFormFields.tsx';
import { useErrorFocus } from '../ui/use-error-focus.ts';
import { DurationField, readDuration } from './DurationField.tsx';
import { settingsCardClass } from './SettingsPage.tsx';
import { SupportSettings, UpdateSupportSettings } from './support-settings-documents.ts';

interface Target {
  priority: SupportPriority;
  firstResponseMinutes: number;
  resolutionMinutes: number;
}

const clocks = ['firstResponseMinutes', 'resolutionMinutes'] as const;

/** What the form promises, in its order. */
export function targetsIn(form: FormData) {
  const minutes = (priority: SupportPriority, clock: (typeof clocks)[number]) =>
    readDuration(textOf(form, `${priority}.${clock}`), textOf(form, `${priority}.${clock}.unit`));
  const slaTargets = priorities.map((priority) => ({
    priority,
    firstResponseMinutes: minutes(priority, 'firstResponseMinutes'),
    resolutionMinutes: minutes(priority, 'resolutionMinutes'),
  }));
  return { slaTargets };
}

type Clocks = Omit<Target, 'priority'>;

const byPriority = (targets: readonly Target[]) =>
  Object.fromEntries(
    targets.map(({ priority, firstResponseMinutes, resolutionMinutes }): [string, Clocks] => [
      priority,
      { firstResponseMinutes, resolutionMinutes },
    ]),
  );

/** What is promised to each priority, the most urgent first. */
export function SlaTargetsForm({ targets }: { targets: readonly Target[] }) {
  const { t } = useTranslation();
  const { send, isSending, errors } = useWrite(UpdateSupportSettings, 'sla-targets');
  const client = useClient();
  const changes = useChanges(byPriority(targets));
  const form = useErrorFocus(errors);
  const rows = priorities.flatMap((priority) => targets.filter((target) => target.priority === priority));
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { slaTargets } = targetsIn(new FormData(event.currentTarget));
    const filled = byPriority(slaTargets);
    // The list is written as a whole: what others promise by now stands in it where nothing was changed here.
    const { data } = await client.query(SupportSettings, {}, { requestPolicy: 'network-only' });
    const present = byPriority(data?.supportSettings.slaTargets ?? slaTargets);
    const changed = changes.of(filled);
    const merged = slaTargets.map((target) => ({
      ...target,
      ...present[target.priority],
      ...changed[target.priority],
    }));
    if (!(await send({ slaTargets: merged }))) return;
    changes.saved(byPriority(merged));
    toast.success(t('settings.sla.savedTargets'));
  };
  const errorOf = (row: number, clock: string) =>
    errors?.find(({ field }) => field?.at(-2) === String(row) && field.at(-1) === clock)?.message;
  return (
    <form
      ref={form}
      method="post"
      onSubmit={(event) => void save(event)}
      className={`grid gap-4 p-5 sm:p-6 ${settingsCardClass}`}
    >
      <div className="grid gap-1">
        <h2 className="font-bold">{t('settings.sla.targets')}</h2>
        <p className="text-sm text-ink-soft">{t('settings.sla.targetsText')}</p>
      </div>
      <PlainFormFields name="sla-targets" />
      <FormAlert message={errors?.find(({ field }) => !field?.includes('slaTargets'))?.message} />
      <div className="grid divide-y divide-line">
        {rows.map(({ priority, ...target }, row) => (
          <fieldset key={priority} className="grid gap-x-6 gap-y-3 py-4 first:pt-0 sm:grid-cols-[7rem_1fr_1fr]">
            <legend className="contents">
              <span className="self-center sm:pt-6">
                <PriorityBadge priority={priority} named />
              </span>
            </legend>
            {/* By their minutes, too: a stored time that changes may have another unit. */}
            {clocks.map((clock) => (
              <DurationField
                key={`${clock} ${target[clock]}`}
                form="sla-targets"
                label={t(`settings.sla.${clock}`)}
                name={`${priority}.${clock}`}
                minutes={target[clock]}
                error={errorOf(row, clock)}
              />
            ))}
          </fieldset>
        ))}
      </div>
      <Button type="submit" disabled={isSending} className="justify-self-start">
        {t('settings.save')}
      </Button>
    </form>
  );
}
