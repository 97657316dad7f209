import { SmilePlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../ui/Button.tsx';
import { EmojiPicker } from '../emoji/EmojiPicker.tsx';

interface RoomIconPickerProps {
  icon: string | null;
  onChoose: (icon: string) => void;
}

/** The emoji of a room, beside its name: a button that shows it and lets another be chosen. */
export function RoomIconPicker({ icon, onChoose }: RoomIconPickerProps) {
  const { t } = useTranslation();
  return (
    <EmojiPicker
      label={t('chat.room.icon')}
      onChoose={onChoose}
      trigger={
        <button
          type="button"
          aria-label={t('chat.room.icon')}
          className={`${buttonClass('secondary', 'icon')} size-11! text-xl`}
        >
          {icon ?? <SmilePlus className="size-5" aria-hidden="true" />}
        </button>
      }
    />
  );
}
