import { MessagesSquare } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState.tsx';

/** Beside the list while no ticket is open. */
export default function NoTicket() {
  const { t } = useTranslation();
  return <EmptyState icon={MessagesSquare} title={t('support.noTicket.title')} text={t('support.noTicket.text')} />;
}
