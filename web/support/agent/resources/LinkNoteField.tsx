import { useTranslation } from 'react-i18next';
import { FieldFrame, inputClass } from '../../../ui/TextField.tsx';

/** What agents say to one another about a link. */
export function LinkNoteField({ note, error }: { note: string | null; error: string | undefined }) {
  const { t } = useTranslation();
  return (
    <FieldFrame
      label={t('resources.note')}
      optional={t('resources.optional')}
      hint={t('resources.noteHint')}
      error={error}
    >
      {(control) => (
        <textarea
          {...control}
          name="note"
          rows={2}
          dir="auto"
          defaultValue={note ?? ''}
          className={`${inputClass} field-sizing-content max-h-40 py-2`}
        />
      )}
    </FieldFrame>
  );
}
