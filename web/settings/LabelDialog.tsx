import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { LabelsQuery } from '../gql/graphql.ts';
import { fieldError, formError } from '../lib/form-errors.ts';
import { useChanges } from '../lib/use-changes.ts';
import { useWrite } from '../lib/use-write.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FormAlert } from '../ui/FormAlert.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useErrorFocus } from '../ui/use-error-focus.ts';
import { CreateLabel, UpdateLabel } from './label-documents.ts';
import { labelPalette } from './label-palette.ts';
import { LabelColorField } from './LabelColorField.tsx';

type Label = NonNullable<LabelsQuery['supportLabels']>[number];

interface LabelDialogProps {
  /** The one to change; null makes a new one. */
  label: Label | null;
  onClose: () => void;
  onSaved: () => void;
}

/** Names a label and gives it a colour, a new one or one that is there. */
export function LabelDialog({ label, onClose, onSaved }: LabelDialogProps) {
  const { t } = useTranslation();
  const create = useWrite(CreateLabel);
  const update = useWrite(UpdateLabel);
  const { errors, isSending } = label ? update : create;
  const form = useErrorFocus(errors);
  const [name, setName] = useState(label?.name ?? '');
  const [color, setColor] = useState<string>(label?.color ?? labelPalette[0].color);
  const changes = useChanges({ name, color });
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const saved = label
      ? await update.send({ labelId: label.id, ...changes.of({ name, color }) })
      : await create.send({ name, color });
    if (saved) onSaved();
  };
  return (
    <Dialog open onOpenChange={onClose} title={t(label ? 'settings.labels.edit' : 'settings.labels.add')}>
      <form ref={form} onSubmit={(event) => void save(event)} className="grid gap-4">
        <FormAlert message={formError(errors, ['name', 'color'])} />
        <TextField
          label={t('settings.labels.name')}
          error={fieldError(errors, 'name')}
          name="name"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          dir="auto"
          autoComplete="off"
          required
        />
        <LabelColorField name={name} color={color} onChange={setColor} error={fieldError(errors, 'color')} />
        <Button type="submit" disabled={isSending} className="justify-self-start">
          {t('settings.save')}
        </Button>
      </form>
    </Dialog>
  );
}
