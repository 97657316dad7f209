import { useNavigate } from '@remix-run/react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldError, formError, textOf } from '../../lib/form-errors.ts';
import { useWrite } from '../../lib/use-write.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FormAlert } from '../../ui/FormAlert.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useErrorFocus } from '../../ui/use-error-focus.ts';
import { ColleagueField, type Colleague } from './ColleagueField.tsx';
import { CreateRoom } from './list-documents.ts';
import { SwitchField } from '../../ui/SwitchField.tsx';
import { RoomIconPicker } from './RoomIconPicker.tsx';

interface NewGroupDialogProps {
  viewerId: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Makes a room by hand: what it is called, who is in it, and whether others find it. */
export function NewGroupDialog({ viewerId, open, onOpenChange }: NewGroupDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('chat.newGroup.title')} open={open} onOpenChange={onOpenChange}>
      <NewGroupForm viewerId={viewerId} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

const FIELDS = ['title', 'description', 'icon', 'memberIds'];

function NewGroupForm({ viewerId, onDone }: { viewerId: string; onDone: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { send, isSending, errors } = useWrite(CreateRoom);
  const form = useErrorFocus(errors);
  const [icon, setIcon] = useState<string | null>(null);
  const [isPrivate, setPrivate] = useState(true);
  const [members, setMembers] = useState<Colleague[]>([]);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const done = await send({
      type: 'GROUP',
      title: textOf(typed, 'title'),
      description: textOf(typed, 'description') || null,
      icon,
      isPrivate,
      memberIds: members.map(({ id }) => id),
    });
    if (!done?.room) return;
    onDone();
    navigate(`/dashboard/chat/${done.room.id}`);
  };
  return (
    <form ref={form} onSubmit={(event) => void submit(event)} className="grid gap-4">
      <FormAlert message={formError(errors, FIELDS)} />
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <TextField
            name="title"
            label={t('chat.room.name')}
            error={fieldError(errors, 'title')}
            dir="auto"
            maxLength={120}
            autoComplete="off"
            required
          />
        </div>
        <RoomIconPicker icon={icon} onChoose={setIcon} />
      </div>
      {fieldError(errors, 'icon') !== undefined && <FormAlert message={fieldError(errors, 'icon')} />}
      <TextField
        name="description"
        label={t('chat.room.description')}
        optional={t('chat.optional')}
        error={fieldError(errors, 'description')}
        dir="auto"
        autoComplete="off"
      />
      <div className="grid gap-1.5">
        <p className="text-sm font-semibold">{t('chat.newGroup.members')}</p>
        <ColleagueField chosen={members} without={new Set([viewerId])} onChange={setMembers} />
      </div>
      <SwitchField
        label={t('chat.room.private')}
        hint={t('chat.room.privateHint')}
        checked={isPrivate}
        onChange={setPrivate}
      />
      <Button type="submit" disabled={isSending} className="justify-self-end">
        {t('chat.newGroup.submit')}
      </Button>
    </form>
  );
}
