import { useLocation, useNavigate } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { isFirstTold } from '../../lib/first-told.ts';
import { isolated } from '../../lib/isolated.ts';
import type { News } from './news.ts';

/** Tells an agent of a message that names them, and leads to its room; not whoever looks at the room. */
export function useMentionToast(): (mention: News) => void {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return ({ roomId, messageId, title, sender, body }) => {
    const path = `/dashboard/chat/${roomId}`;
    const isInSight = pathname === path && document.visibilityState === 'visible';
    if (!isFirstTold(messageId) || isInSight) return;
    const heading =
      sender === null
        ? t('chat.mentioned.direct', { name: isolated(title) })
        : t('chat.mentioned.title', { name: isolated(sender), room: isolated(title) });
    toast.info(heading, {
      id: messageId,
      description: body,
      duration: 10_000,
      action: { label: t('chat.mentioned.open'), onClick: () => navigate(path) },
    });
  };
}
