import { Link, useNavigation, useParams } from '@remix-run/react';
import { DoorClosed } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentViewer } from '../account/agent-viewer.ts';
import type { RoomQuery } from '../gql/graphql.ts';
import { browserQueries, readQuery, type RunQueries } from '../lib/page-queries.ts';
import { serverQueries } from '../lib/page-queries.server.ts';
import { pageTitle } from '../lib/page-title.ts';
import { useLastingQuery } from '../lib/use-lasting-query.ts';
import { buttonClass } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorPage } from '../ui/ErrorPage.tsx';
import { JoinableRoom } from './room/JoinableRoom.tsx';
import { openingStretch } from './room/opening.ts';
import { PeopleProvider } from './room/people.tsx';
import { Room, RoomMembers } from './room/room-documents.ts';
import { RoomSkeleton } from './room/RoomSkeleton.tsx';
import { RoomView } from './room/RoomView.tsx';
import { PinnedMessages, RoomMessages } from './thread/thread-documents.ts';

export const meta = pageTitle('chat.title');

const run: RunQueries = async (page) => {
  const roomId = page.params['roomId'] ?? '';
  // Not from the browser's cache: nobody kept what is said in a room up to date while it was closed.
  const { room } = await readQuery(page, Room, { id: roomId }, 'network-only');
  if (!room) throw new Response(null, { status: 404 });
  if (!room.viewerMembership) return;
  await Promise.all([
    readQuery(page, RoomMessages, openingStretch(room), 'network-only'),
    readQuery(page, RoomMembers, { roomId }, 'network-only'),
    readQuery(page, PinnedMessages, { roomId }, 'network-only'),
  ]);
};
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);

export default function RoomPage() {
  const { roomId = '' } = useParams();
  const data = useLastingQuery({ query: Room, variables: { id: roomId } });
  const { location } = useNavigation();
  const isLeaving = location?.pathname.startsWith('/dashboard/chat/') && !location.pathname.endsWith(`/${roomId}`);
  const viewer = useLastingQuery({ query: AgentViewer })?.viewer;
  if (isLeaving || !data || viewer?.__typename !== 'AgentViewer') return <RoomSkeleton />;
  const { room } = data;
  if (!room) return <GoneRoom />;
  if (!room.viewerMembership) return <JoinableRoom room={room} />;
  // Told of by the list before its own page was read.
  if (room.eventCursor === null) return <RoomSkeleton />;
  return <JoinedRoom key={room.id} room={room} viewerId={viewer.member.id} cursor={room.eventCursor} />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}

interface JoinedRoomProps {
  room: NonNullable<RoomQuery['room']>;
  viewerId: string;
  cursor: string;
}

function JoinedRoom({ room, viewerId, cursor }: JoinedRoomProps) {
  const [opening] = useState(() => ({ stretch: openingStretch(room), from: cursor }));
  const first = useLastingQuery({ query: RoomMessages, variables: opening.stretch })?.room?.messages;
  if (!first) return <RoomSkeleton />;
  return (
    <PeopleProvider roomId={room.id} viewerId={viewerId}>
      <RoomView room={room} viewerId={viewerId} first={first} from={opening.from} />
    </PeopleProvider>
  );
}

/** Where a room was that the viewer is no longer in, or that is no more. */
function GoneRoom() {
  const { t } = useTranslation();
  return (
    <EmptyState icon={DoorClosed} title={t('chat.gone.title')} text={t('chat.gone.text')}>
      <Link to="/dashboard/chat" className={`${buttonClass('secondary', 'small')} mt-2 lg:hidden`}>
        {t('chat.room.back')}
      </Link>
    </EmptyState>
  );
}
