import { Outlet, useParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AgentViewer } from '../account/agent-viewer.ts';
import { browserQueries, readQuery, type RunQueries } from '../lib/page-queries.ts';
import { serverQueries } from '../lib/page-queries.server.ts';
import { pageTitle } from '../lib/page-title.ts';
import { useLastingQuery } from '../lib/use-lasting-query.ts';
import { useUnreadTitle } from '../lib/use-unread-title.ts';
import { Rooms } from './rooms/list-documents.ts';
import { groupFilter, groupTypes } from './rooms/room-groups.ts';
import { Sidebar } from './rooms/Sidebar.tsx';

export const meta = pageTitle('chat.title');

const run: RunQueries = async (page) => {
  // Read before the lists: see the document.
  const { viewer } = await readQuery(page, AgentViewer, {});
  if (viewer?.__typename !== 'AgentViewer') return;
  await Promise.all(groupTypes.map((type) => readQuery(page, Rooms, { filter: groupFilter(type) })));
};
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);

/** The rooms beside the open one; on a phone a screen each. */
export default function ChatPage() {
  const { t } = useTranslation();
  const { roomId } = useParams();
  const viewer = useLastingQuery({ query: AgentViewer })?.viewer;
  const agent = viewer?.__typename === 'AgentViewer' ? viewer : null;
  useUnreadTitle(agent?.unreadRoomCount ?? 0);
  if (!agent) return null;
  const isList = roomId === undefined;
  return (
    <main className="flex min-h-0 flex-1">
      <section
        id={isList ? 'content' : undefined}
        tabIndex={-1}
        aria-label={t('chat.list.label')}
        className={`${isList ? 'flex' : 'hidden lg:flex'} min-h-0 w-full flex-col border-line bg-sunken outline-none lg:w-84 lg:shrink-0 lg:border-e`}
      >
        <Sidebar viewerId={agent.member.id} currentId={roomId} />
      </section>
      <div
        id={isList ? undefined : 'content'}
        tabIndex={-1}
        className={`${isList ? 'hidden lg:flex' : 'flex'} min-h-0 min-w-0 flex-1 outline-none`}
      >
        <Outlet />
      </div>
    </main>
  );
}
