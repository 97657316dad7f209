import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../lib/new-id.ts';
import { FORM_ID, FORM_NAME, SHOWN, usePlainForm } from '../lib/plain-forms.ts';

interface PlainFormFieldsProps {
  name: string;
  /** What the form shows, of which only what is changed is to be sent. */
  shown?: object | undefined;
}

/** Names a form to the action of its page, for the browser that sends it by itself, and says that it was saved. */
export function PlainFormFields({ name, shown }: PlainFormFieldsProps) {
  const { t } = useTranslation();
  const { isSaved } = usePlainForm(name);
  const [id] = useState(newId);
  return (
    <>
      <input type="hidden" name={FORM_NAME} value={name} />
      {/* The server's is as good as the browser's: only the form that the browser sends by itself uses it. */}
      <input type="hidden" name={FORM_ID} defaultValue={id} suppressHydrationWarning />
      {shown && <input type="hidden" name={SHOWN} value={JSON.stringify(shown)} />}
      {isSaved && (
        <p role="status" className="flex items-start gap-2 rounded-lg bg-good-soft px-3 py-2.5 text-sm text-good">
          <CircleCheck className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
          {t('shell.saved')}
        </p>
      )}
    </>
  );
}
