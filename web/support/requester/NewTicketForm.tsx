import { Form, Link, useNavigation } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AttachButton } from '../../files/AttachButton.tsx';
import { AttachedFiles } from '../../files/AttachedFiles.tsx';
import { detach, useAttached } from '../../files/attached-files.ts';
import { DropHint } from '../../files/DropHint.tsx';
import { useAttaching, type Preparation } from '../../files/use-attaching.ts';
import { useUploadStates } from '../../files/use-upload-state.ts';
import { fieldError, formError, type RefusedForm } from '../../lib/form-errors.ts';
import { useKeptForm } from '../../lib/use-kept-form.ts';
import { Button } from '../../ui/Button.tsx';
import { FormAlert } from '../../ui/FormAlert.tsx';
import { FieldFrame, inputClass, TextField } from '../../ui/TextField.tsx';
import { useErrorFocus } from '../../ui/use-error-focus.ts';
import { browserFingerprint } from './browser-fingerprint.ts';
import { useFormId } from './form-id.ts';
import { requesterId, useDeskPath, useRequester, useSupportDesk } from './desk.ts';

const FIELDS = ['subject', 'description', 'categoryId', 'name', 'email', 'phone'];

/** The question of somebody who needs help. */
export function NewTicketForm({ refused }: { refused?: RefusedForm }) {
  const { t } = useTranslation();
  const { errors, typed } = refused ?? {};
  const form = useErrorFocus(errors);
  const desk = useSupportDesk();
  const path = useDeskPath();
  const requester = useRequester();
  const isUnknown = requester === null;
  const isSending = useNavigation().state !== 'idle';
  const formId = useFormId();
  const [fingerprint, setFingerprint] = useState('');
  useEffect(() => setFingerprint(browserFingerprint()), []);
  const draft = `${path}.new`;
  const uploads = useAttached(draft);
  const states = useUploadStates(uploads);
  const becomeGuest = useBecomingGuest(isUnknown);
  const attaching = useAttaching(draft, becomeGuest);
  // None may be left behind, also one that has only just been chosen.
  const areThere = !attaching.isPreparing && states.every(({ status }) => status === 'done');
  useKeptForm(form, `${path}.${requester ? requesterId(requester) : 'unknown'}`, FIELDS, isSending);
  return (
    <div className="overflow-y-auto">
      <div className="mx-auto grid max-w-xl gap-6 px-4 py-8 sm:px-6 sm:py-12">
        <div className="grid gap-2">
          <h1 className="text-3xl leading-snug font-extrabold text-balance">{t('support.requester.newHeading')}</h1>
          <p className="text-ink-soft">{t('support.requester.newText')}</p>
        </div>
        <Form
          ref={form}
          method="post"
          action={`${path}/new`}
          {...attaching.zone}
          onPaste={attaching.onPaste}
          className="relative grid gap-5"
        >
          {attaching.isOver && <DropHint />}
          <FormAlert message={formError(errors, FIELDS)} />
          <input type="hidden" name="fingerprint" value={fingerprint} />
          <input type="hidden" name="clientMutationId" value={formId} />
          <TextField
            label={t('support.requester.subject')}
            error={fieldError(errors, 'subject')}
            name="subject"
            defaultValue={typed?.['subject']}
            dir="auto"
            required
          />
          <FieldFrame label={t('support.requester.message')} error={fieldError(errors, 'description')}>
            {(control) => (
              <textarea
                {...control}
                name="description"
                defaultValue={typed?.['description']}
                dir="auto"
                rows={6}
                required={uploads.length === 0}
                className={`${inputClass} field-sizing-content min-h-36 resize-y py-2`}
              />
            )}
          </FieldFrame>
          <div className="grid justify-items-start gap-2 noscript:hidden">
            <AttachedFiles uploads={uploads} onDetach={(upload) => detach(draft, upload)} />
            <AttachButton isIcon={false} onAttach={attaching.add} />
            {states.map((state) =>
              state.status === 'done' ? (
                <input key={state.attachmentId} type="hidden" name="attachmentId" value={state.attachmentId} />
              ) : null,
            )}
          </div>
          {desk && desk.supportCategories.length > 0 && (
            <FieldFrame label={t('support.requester.category')} error={fieldError(errors, 'categoryId')}>
              {(control) => (
                <select {...control} name="categoryId" defaultValue={typed?.['categoryId']} className={inputClass}>
                  <option value="">{t('support.requester.noCategory')}</option>
                  {desk.supportCategories.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              )}
            </FieldFrame>
          )}
          {isUnknown && <ContactFields refused={refused} />}
          <Button type="submit" disabled={isSending || !areThere} className="justify-self-start px-6">
            {t(isSending ? 'support.requester.submitting' : areThere ? 'support.requester.submit' : 'files.waiting')}
          </Button>
        </Form>
        {isUnknown && (
          <p className="text-sm text-ink-soft">
            {t('account.customerSignUp.haveAccount')}{' '}
            <Link
              to={`/${desk?.slug ?? ''}/sign-in`}
              className="font-semibold text-accent-text underline underline-offset-4"
            >
              {t('support.requester.signIn')}
            </Link>
          </p>
        )}
      </div>
    </div>
  );
}

/** Files have an owner: a visitor becomes a guest with the first one, once. */
function useBecomingGuest(isUnknown: boolean): () => Promise<Preparation> {
  const path = useDeskPath();
  const begun = useRef<Promise<Preparation>>();
  return () => {
    if (!isUnknown) return Promise.resolve({ isReady: true });
    begun.current ??= fetch(`${path}/guest`, {
      method: 'POST',
      body: new URLSearchParams({ fingerprint: browserFingerprint() }),
    }).then(
      async (response) => {
        if (response.ok) return { isReady: true };
        begun.current = undefined;
        const says = await response.text();
        return says === '' ? { isReady: false } : { isReady: false, says };
      },
      () => {
        begun.current = undefined;
        return { isReady: false };
      },
    );
    return begun.current;
  };
}

function ContactFields({ refused }: { refused: RefusedForm | undefined }) {
  const { t } = useTranslation();
  const { errors, typed } = refused ?? {};
  const optional = `(${t('support.requester.optional')})`;
  return (
    <fieldset className="grid gap-4 rounded-xl border border-line p-4">
      <legend className="px-1.5 text-sm font-semibold">{t('support.requester.contact')}</legend>
      <p className="-mt-2 text-sm text-ink-faint">{t('support.requester.contactText')}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t('support.requester.name')}
          optional={optional}
          error={fieldError(errors, 'name')}
          name="name"
          defaultValue={typed?.['name']}
          dir="auto"
          autoComplete="name"
        />
        <TextField
          label={t('support.requester.phone')}
          optional={optional}
          error={fieldError(errors, 'phone')}
          name="phone"
          defaultValue={typed?.['phone']}
          type="tel"
          dir="ltr"
          autoComplete="tel"
        />
      </div>
      <TextField
        label={t('support.requester.email')}
        optional={optional}
        error={fieldError(errors, 'email')}
        name="email"
        defaultValue={typed?.['email']}
        type="email"
        dir="ltr"
        autoComplete="email"
      />
    </fieldset>
  );
}
