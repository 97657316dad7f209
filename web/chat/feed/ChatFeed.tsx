import { useNavigate } from '@remix-run/react';
import { useState } from 'react';
import { useClock } from '../../lib/clock.tsx';
import { useLiveFeed } from '../../lib/use-live-feed.ts';
import { ChatInboxEvents } from './inbox-documents.ts';
import { newsOf } from './news.ts';
import { tell } from './notifications.ts';

interface ChatFeedProps {
  /** Where the feed stands that the page was read with. */
  from: string;
  memberId: string;
}

/** Keeps the rooms' lists and the badge up to date on every page of the dashboard, and tells of messages while it is hidden. */
export function ChatFeed({ from, memberId }: ChatFeedProps) {
  const navigate = useNavigate();
  const [after] = useState(from);
  const { now } = useClock();
  const [told] = useState(() => new Map<string, string>());
  const [since] = useState(() => new Date(now).toISOString());
  useLiveFeed(ChatInboxEvents, { after }, ({ chatInboxEvents: { event } }) => {
    if (event.__typename !== 'InboxRoomChanged') return;
    const news = newsOf(event.room, memberId, told, since);
    if (news) tell(news, (roomId) => navigate(`/dashboard/chat/${roomId}`));
  });
  return null;
}
