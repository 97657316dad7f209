import { useNavigate } from '@remix-run/react';
import { useState } from 'react';
import { useClock } from '../../lib/clock.tsx';
import { useLiveFeed } from '../../lib/use-live-feed.ts';
import { ChatInboxEvents } from './inbox-documents.ts';
import { mentionNews, newsOf } from './news.ts';
import { tell } from './notifications.ts';
import { useMentionToast } from './use-mention-toast.ts';

interface ChatFeedProps {
  /** Where the feed stands that the page was read with. */
  from: string;
  memberId: string;
}

/** Keeps the rooms' lists and the badge up to date on every page of the dashboard, and tells of mentions, and of messages while it is hidden. */
export function ChatFeed({ from, memberId }: ChatFeedProps) {
  const navigate = useNavigate();
  const [after] = useState(from);
  const { now } = useClock();
  const [told] = useState(() => new Map<string, string>());
  const [since] = useState(() => new Date(now).toISOString());
  const tellMention = useMentionToast();
  useLiveFeed(ChatInboxEvents, { after }, ({ chatInboxEvents: { event } }) => {
    const open = (roomId: string) => navigate(`/dashboard/chat/${roomId}`);
    if (event.__typename === 'InboxRoomChanged') {
      const news = newsOf(event.room, memberId, told, since);
      if (news) tell(news, open);
    }
    if (event.__typename === 'InboxMentioned') {
      const mention = mentionNews(event.message, memberId);
      if (!mention) return;
      tell(mention, open);
      tellMention(mention);
    }
  });
  return null;
}
