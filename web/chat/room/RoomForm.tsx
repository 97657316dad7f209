import { X } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomHeadFragment } from '../../gql/graphql.ts';
import { fieldError, formError } from '../../lib/form-errors.ts';
import { useChanges } from '../../lib/use-changes.ts';
import { useWrite } from '../../lib/use-write.ts';
import { Button } from '../../ui/Button.tsx';
import { FormAlert } from '../../ui/FormAlert.tsx';
import { FieldFrame, inputClass, TextField } from '../../ui/TextField.tsx';
import { useErrorFocus } from '../../ui/use-error-focus.ts';
import { RoomIconPicker } from '../rooms/RoomIconPicker.tsx';
import { UpdateRoom } from './room-documents.ts';

const FIELDS = ['title', 'description'];

/** What a room is called and what it is about. */
export function RoomForm({ room }: { room: RoomHeadFragment }) {
  const { t } = useTranslation();
  const { send, isSending, errors } = useWrite(UpdateRoom);
  const form = useErrorFocus(errors);
  const [icon, setIcon] = useState(room.icon);
  const [title, setTitle] = useState(room.title);
  const [description, setDescription] = useState(room.description ?? '');
  const filled = { title, description: description === '' ? null : description, icon };
  const changes = useChanges(filled);
  const isChanged = icon !== room.icon || title !== room.title || description !== (room.description ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send({ roomId: room.id, ...changes.of(filled) }).then((done) => done && changes.saved(filled));
  };
  return (
    <form ref={form} onSubmit={submit} className="grid gap-3">
      <FormAlert message={formError(errors, FIELDS)} />
      <div className="flex items-end gap-1.5">
        <div className="min-w-0 flex-1">
          <TextField
            label={t('chat.room.name')}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            error={fieldError(errors, 'title')}
            dir="auto"
            maxLength={120}
            autoComplete="off"
            required
          />
        </div>
        <RoomIconPicker icon={icon} onChoose={setIcon} />
        {icon !== null && (
          <Button
            look="quiet"
            size="icon"
            className="size-11!"
            aria-label={t('chat.room.noIcon')}
            onClick={() => setIcon(null)}
          >
            <X className="size-4" aria-hidden="true" />
          </Button>
        )}
      </div>
      <FieldFrame label={t('chat.room.description')} error={fieldError(errors, 'description')}>
        {(control) => (
          <textarea
            {...control}
            value={description}
            onChange={(event) => setDescription(event.currentTarget.value)}
            dir="auto"
            rows={2}
            className={`${inputClass} field-sizing-content max-h-48 resize-none py-2`}
          />
        )}
      </FieldFrame>
      {isChanged && (
        <Button type="submit" size="small" disabled={isSending} className="justify-self-end">
          {t('chat.details.save')}
        </Button>
      )}
    </form>
  );
}
