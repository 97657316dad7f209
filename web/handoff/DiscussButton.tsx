import { useNavigate } from '@remix-run/react';
import { MessagesSquare } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketDiscussionFragment } from '../gql/graphql.ts';
import { useToldWrite } from '../lib/use-told-write.ts';
import { Button } from '../ui/Button.tsx';
import { DiscussTicket } from './handoff-documents.ts';

/** Leads to the room in which agents talk about a ticket; makes it, if there is none. */
export function DiscussButton({ ticket }: { ticket: TicketDiscussionFragment }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const write = useToldWrite();
  const [isOpening, setOpening] = useState(false);
  const open = async () => {
    setOpening(true);
    const done = await write(DiscussTicket, { ticketId: ticket.id });
    setOpening(false);
    if (done?.room) navigate(`/dashboard/chat/${done.room.id}`);
  };
  return (
    <Button
      look="quiet"
      size="small"
      disabled={isOpening}
      title={t('handoff.hint')}
      onClick={() => void open()}
      className="px-2!"
    >
      <MessagesSquare className="size-4" aria-hidden="true" />
      {t(ticket.discussionRoom ? 'handoff.open' : 'handoff.discuss')}
    </Button>
  );
}
