import { useNavigate } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';

/** Says that a form was saved and leads back to its list. */
export function useSaved(): () => void {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return () => {
    toast.success(t('shell.saved'));
    navigate('..', { relative: 'path' });
  };
}
