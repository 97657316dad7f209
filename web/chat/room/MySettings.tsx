import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomHeadFragment } from '../../gql/graphql.ts';
import { fieldError, formError } from '../../lib/form-errors.ts';
import { useToldWrite } from '../../lib/use-told-write.ts';
import { useWrite } from '../../lib/use-write.ts';
import { Button } from '../../ui/Button.tsx';
import { FormAlert } from '../../ui/FormAlert.tsx';
import { SwitchField } from '../../ui/SwitchField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { UpdateMyRoomSettings } from './room-documents.ts';

/** Told apart by hue; how light they are is the page's to say. */
const COLOURS = ['#0f766e', '#2563eb', '#7c3aed', '#be185d', '#c2410c', '#a16207', '#15803d'] as const;

/** What the viewer sets for themselves in a room: peace from it, and how others see them in it. */
export function MySettings({ room }: { room: RoomHeadFragment }) {
  const { t } = useTranslation();
  const write = useToldWrite();
  const membership = room.viewerMembership;
  if (!membership) return null;
  const { id: roomId } = room;
  return (
    <>
      <SwitchField
        label={t('chat.mine.mute')}
        hint={t('chat.mine.muteHint')}
        checked={membership.isMuted === true}
        onChange={(isMuted) => void write(UpdateMyRoomSettings, { roomId, isMuted })}
      />
      <Nickname key={membership.customNickname} roomId={roomId} nickname={membership.customNickname ?? ''} />
      <fieldset className="grid gap-1.5">
        <legend className="text-sm font-semibold">{t('chat.mine.colour')}</legend>
        <div className="flex flex-wrap gap-1.5 pt-1.5">
          {[null, ...COLOURS].map((colour, index) => (
            <label key={colour} className="relative">
              <input
                type="radio"
                name="colour"
                className="peer sr-only"
                checked={membership.customColor === colour}
                onChange={() => void write(UpdateMyRoomSettings, { roomId, customColor: colour })}
                aria-label={colour === null ? t('chat.mine.noColour') : t('chat.mine.colourNumber', { number: index })}
              />
              <span
                aria-hidden="true"
                style={colour === null ? undefined : { background: colour }}
                className={`block size-8 rounded-full border-2 border-surface outline-2 outline-transparent peer-checked:outline-accent peer-focus-visible:outline-ink ${colour === null ? 'bg-hover' : ''}`}
              />
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}

function Nickname({ roomId, nickname }: { roomId: string; nickname: string }) {
  const { t } = useTranslation();
  const { send, isSending, errors } = useWrite(UpdateMyRoomSettings);
  const [text, setText] = useState(nickname);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const customNickname = text.trim() === '' ? null : text.trim();
    void send({ roomId, customNickname });
  };
  return (
    <form onSubmit={submit} className="grid gap-2">
      <FormAlert message={formError(errors, ['customNickname'])} />
      <TextField
        label={t('chat.mine.nickname')}
        hint={t('chat.mine.nicknameHint')}
        error={fieldError(errors, 'customNickname')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        dir="auto"
        maxLength={80}
        autoComplete="off"
      />
      {text.trim() !== nickname && (
        <Button type="submit" size="small" disabled={isSending} className="justify-self-end">
          {t('chat.details.save')}
        </Button>
      )}
    </form>
  );
}
