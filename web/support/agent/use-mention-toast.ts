import { useNavigate } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import type { InboxEventsSubscription } from '../../gql/graphql.ts';

type InboxEvent = InboxEventsSubscription['supportInboxEvents']['event'];

/** Tells an agent who is mentioned in a note where it stands, and leads there. */
export function useMentionToast(): (event: InboxEvent) => void {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (event) => {
    if (event.__typename !== 'InboxNoteMentioned') return;
    const { message, ticket } = event;
    toast.info(
      t('support.mentioned.title', {
        name: isolated(message.author?.displayName ?? ''),
        subject: isolated(ticket.subject),
      }),
      {
        id: message.id,
        description: message.body,
        duration: 10_000,
        action: {
          label: t('support.mentioned.open'),
          onClick: () => navigate(`/dashboard/support/${ticket.number}`),
        },
      },
    );
  };
}

/** Within a sentence, what people wrote runs its own way: a toast's title is plain text. */
const isolated = (text: string) => `\u2068${text}\u2069`;
