import { MessagesSquare } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';

/** Beside the list while no room is open. */
export default function NoRoom() {
  const { t } = useTranslation();
  return <EmptyState icon={MessagesSquare} title={t('chat.noRoom.title')} text={t('chat.noRoom.text')} />;
}
