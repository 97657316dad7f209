import { useNavigate } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import type { InboxEventsSubscription } from '../../gql/graphql.ts';
import { isFirstTold } from '../../lib/first-told.ts';
import { isolated } from '../../lib/isolated.ts';
import { messageExcerpt } from '../thread/markdown.ts';

type InboxEvent = InboxEventsSubscription['supportInboxEvents']['event'];

/** Tells an agent who is mentioned in a note where it stands, and leads there. */
export function useMentionToast(): (event: InboxEvent) => void {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (event) => {
    if (event.__typename !== 'InboxNoteMentioned') return;
    const { message, ticket } = event;
    if (!isFirstTold(message.id)) return;
    toast.info(
      t('support.mentioned.title', {
        name: isolated(message.author?.displayName ?? ''),
        subject: isolated(ticket.subject),
      }),
      {
        id: message.id,
        description: messageExcerpt(message.body),
        duration: 10_000,
        action: {
          label: t('support.mentioned.open'),
          onClick: () => navigate(`/dashboard/support/${ticket.number}`),
        },
      },
    );
  };
}
