import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { useClient } from 'urql';
import type { ApiScope, WebhookByIdQuery, WebhookEventType } from '../../gql/graphql.ts';
import { fieldError, formError, textOf } from '../../lib/form-errors.ts';
import { useChanges } from '../../lib/use-changes.ts';
import { useWrite } from '../../lib/use-write.ts';
import { Button } from '../../ui/Button.tsx';
import { FormAlert } from '../../ui/FormAlert.tsx';
import { FieldFrame, inputClass, TextField } from '../../ui/TextField.tsx';
import { useErrorFocus } from '../../ui/use-error-focus.ts';
import { settingsCardClass } from '../SettingsPage.tsx';
import { readingScopes } from './event-groups.ts';
import { EventChoice } from './EventChoice.tsx';
import { ScopeChoice } from './ScopeChoice.tsx';
import { CreateWebhook, UpdateWebhook, Webhooks } from './webhook-documents.ts';

export type Hook = Extract<NonNullable<WebhookByIdQuery['node']>, { __typename: 'WebhookEndpoint' }>;

interface WebhookFormProps {
  /** The one to change; null makes a new one. */
  hook: Hook | null;
  onMade: (secret: string, endpointId: string) => void;
}

const fields = ['name', 'url', 'eventTypes', 'scopes', 'document'];

/** Where events are sent, which, and what is read for them. */
export function WebhookForm({ hook, onMade }: WebhookFormProps) {
  const { t } = useTranslation();
  const client = useClient();
  const create = useWrite(CreateWebhook);
  const update = useWrite(UpdateWebhook);
  const { errors, isSending } = hook ? update : create;
  const form = useErrorFocus(errors);
  const [eventTypes, setEventTypes] = useState<WebhookEventType[]>(
    hook?.eventTypes ?? ['SUPPORT_TICKET_OPENED', 'SUPPORT_MESSAGE_SENT'],
  );
  const [scopes, setScopes] = useState<ApiScope[]>(hook?.scopes ?? ['SUPPORT_READ']);
  // The answer to the first try got lost, and a secret is given once.
  const [isLost, setLost] = useState(false);
  const changes = useChanges({
    name: hook?.name ?? '',
    url: hook?.url ?? '',
    eventTypes,
    scopes,
    document: hook?.document ?? '',
  });
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const settings = {
      name: textOf(typed, 'name'),
      url: textOf(typed, 'url'),
      eventTypes,
      scopes,
      document: textOf(typed, 'document'),
    };
    if (hook) {
      if (!(await update.send({ endpointId: hook.id, ...changes.of(settings) }))) return;
      changes.saved(settings);
      toast.success(t('shell.saved'));
      return;
    }
    const made = await create.send(settings);
    if (!made) return;
    void client.query(Webhooks, {}, { requestPolicy: 'network-only' }).toPromise();
    if (made.secret != null && made.endpoint) onMade(made.secret, made.endpoint.id);
    else setLost(true);
  };
  return (
    <form ref={form} onSubmit={(event) => void save(event)} className={`grid gap-5 p-4 sm:p-5 ${settingsCardClass}`}>
      <FormAlert message={isLost ? t('settings.webhooks.secretLost') : formError(errors, fields)} />
      <TextField
        label={t('settings.webhooks.name')}
        hint={t('settings.webhooks.nameHint')}
        error={fieldError(errors, 'name')}
        name="name"
        defaultValue={hook?.name}
        dir="auto"
        autoComplete="off"
        maxLength={80}
        required
      />
      <TextField
        label={t('settings.webhooks.url')}
        hint={t('settings.webhooks.urlHint')}
        error={fieldError(errors, 'url')}
        name="url"
        type="url"
        inputMode="url"
        defaultValue={hook?.url}
        placeholder="https://"
        dir="ltr"
        autoComplete="off"
        required
      />
      <EventChoice chosen={eventTypes} onChange={setEventTypes} error={fieldError(errors, 'eventTypes')} />
      <ScopeChoice offered={readingScopes} chosen={scopes} onChange={setScopes} error={fieldError(errors, 'scopes')} />
      <FieldFrame
        label={t('settings.webhooks.document')}
        hint={t('settings.webhooks.documentHint')}
        error={fieldError(errors, 'document')}
        optional={hook ? undefined : t('settings.webhooks.optional')}
      >
        {(control) => (
          <textarea
            {...control}
            name="document"
            rows={hook ? 10 : 4}
            dir="ltr"
            spellCheck={false}
            defaultValue={hook?.document}
            className={`${inputClass} field-sizing-content max-h-96 min-h-24 py-2.5 font-mono text-sm`}
          />
        )}
      </FieldFrame>
      <Button type="submit" disabled={isSending} className="justify-self-start">
        {t(hook ? 'settings.save' : 'settings.webhooks.make')}
      </Button>
    </form>
  );
}
