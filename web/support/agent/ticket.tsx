import { useNavigation, useParams } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentViewer } from '../../account/agent-viewer.ts';
import type { AgentTicketQuery } from '../../gql/graphql.ts';
import { browserQueries, readQuery, type RunQueries } from '../../lib/page-queries.ts';
import { serverQueries } from '../../lib/page-queries.server.ts';
import { pageTitle } from '../../lib/page-title.ts';
import { useLastingQuery } from '../../lib/use-lasting-query.ts';
import { useLiveFeed } from '../../lib/use-live-feed.ts';
import { ErrorPage } from '../../ui/ErrorPage.tsx';
import { MessageList } from '../thread/MessageList.tsx';
import { ThreadSkeleton } from '../thread/ThreadSkeleton.tsx';
import { TypingLine } from '../thread/TypingLine.tsx';
import { useReadMark } from '../thread/read-mark.ts';
import { isOtherTicketOrAsked } from '../thread/reading-again.ts';
import { useGoneTicket } from '../thread/use-gone-ticket.ts';
import { AgentComposer } from './AgentComposer.tsx';
import { SidePanel } from './side/SidePanel.tsx';
import { AgentTicket, AgentTicketEvents } from './ticket-documents.ts';
import { TicketHeader } from './TicketHeader.tsx';

export const meta = pageTitle('support.title');

const run: RunQueries = async (page) => {
  // Not from the browser's cache: nobody kept a ticket's messages up to date while it was closed.
  const { ticket } = await readQuery(page, AgentTicket, { number: page.params['number'] ?? '' }, 'network-only');
  if (!ticket) throw new Response(null, { status: 404 });
};
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);
export const shouldRevalidate = isOtherTicketOrAsked;

export default function AgentTicketPage() {
  const { number = '' } = useParams();
  const data = useLastingQuery({ query: AgentTicket, variables: { number } });
  useGoneTicket(data?.ticket);
  const { location } = useNavigation();
  const isLeaving = location?.pathname.startsWith('/dashboard/support/') && !location.pathname.endsWith(`/${number}`);
  const viewer = useLastingQuery({ query: AgentViewer })?.viewer;
  if (isLeaving || !data?.ticket || viewer?.__typename !== 'AgentViewer') return <ThreadSkeleton />;
  return <AgentTicketView key={data.ticket.id} ticket={data.ticket} agentId={viewer.member.id} />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}

interface AgentTicketViewProps {
  ticket: NonNullable<AgentTicketQuery['ticket']>;
  agentId: string;
}

function AgentTicketView({ ticket, agentId }: AgentTicketViewProps) {
  const { t } = useTranslation();
  const [after] = useState(ticket.eventCursor);
  const followReading = useReadMark(ticket);
  useLiveFeed(AgentTicketEvents, { ticketId: ticket.id, after }, ({ ticketEvents }) =>
    followReading(ticketEvents.event.__typename),
  );
  return (
    <>
      <article className="flex min-h-0 min-w-0 flex-1 flex-col">
        <TicketHeader ticket={ticket} agentId={agentId} />
        <MessageList ticket={ticket} reader="agent" readerId={agentId} />
        <TypingLine ticketId={ticket.id} reader="agent" />
        <AgentComposer ticket={ticket} agentId={agentId} />
      </article>
      <aside
        aria-label={t('desk.side.label')}
        className="hidden w-80 shrink-0 flex-col border-s border-line bg-surface xl:flex"
      >
        <SidePanel ticket={ticket} />
      </aside>
    </>
  );
}
