import { ExternalLink, Link2, Pin, Unlink } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { ResourceKind, RoomLinkFragment } from '../../gql/graphql.ts';
import { useLastingQuery } from '../../lib/use-lasting-query.ts';
import { useToldWrite } from '../../lib/use-told-write.ts';
import { addressOf, kindIcons } from '../../resources/kinds.ts';
import { TaskStatusMenu } from '../../resources/TaskStatusMenu.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import { RoomResources, UnlinkRoomResource } from './link-documents.ts';

interface RoomResourceListProps {
  roomId: string;
  kind: ResourceKind;
  /** Whether the viewer may link and unlink. */
  canLink: boolean;
}

/** The documents, articles or tasks of a room and of its project: the pinned first, live. */
export function RoomResourceList({ roomId, kind, canLink }: RoomResourceListProps) {
  const { t } = useTranslation();
  const client = useClient();
  const [isLinking, setLinking] = useState(false);
  const links = useLastingQuery({ query: RoomResources, variables: { roomId, kind } })?.room?.resources;
  const { hasNextPage, endCursor } = links?.pageInfo ?? { hasNextPage: false, endCursor: null };
  const add = canLink && (
    <Button look="secondary" size="small" onClick={() => setLinking(true)}>
      <Link2 className="size-4" aria-hidden="true" />
      {t('resources.link.open')}
    </Button>
  );
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto px-4 py-4 sm:px-6">
      {!links && <p className="text-sm text-ink-faint">{t('shell.loading')}</p>}
      {links?.nodes.length === 0 && (
        <EmptyState icon={kindIcons[kind]} title={t(`chat.resources.none.${kind}`)} text={t('chat.resources.text')}>
          {add}
        </EmptyState>
      )}
      {links && links.nodes.length > 0 && (
        <div className="mx-auto grid w-full max-w-3xl gap-3">
          <div className="flex justify-end">{add}</div>
          <ul className="grid gap-2">
            {links.nodes.map((link) => (
              <LinkedResource key={link.id} link={link} canLink={canLink} />
            ))}
          </ul>
          {hasNextPage && endCursor !== null && (
            <LoadMore
              cursor={endCursor}
              label={t('chat.list.more')}
              loadingLabel={t('shell.loading')}
              onLoad={() => client.query(RoomResources, { roomId, kind, after: endCursor }).toPromise()}
            />
          )}
        </div>
      )}
      {isLinking && (
        <LinkDialog
          roomId={roomId}
          linkedIds={new Set(links?.nodes.map(({ resource }) => resource.id))}
          onClose={() => setLinking(false)}
        />
      )}
    </div>
  );
}

function LinkedResource({ link, canLink }: { link: RoomLinkFragment; canLink: boolean }) {
  const { t } = useTranslation();
  const write = useToldWrite();
  const { resource, isPinned, note, origin } = link;
  return (
    <li className="grid gap-1 rounded-xl border border-line bg-surface py-2.5 ps-4 pe-2 text-sm">
      <div className="flex items-center gap-2">
        {isPinned && <Pin className="size-4 shrink-0 text-note-strong" role="img" aria-label={t('resources.pinned')} />}
        <a
          href={addressOf(resource)}
          target="_blank"
          rel="noreferrer"
          className="min-w-0 flex-1 py-1 font-semibold underline-offset-4 hover:text-accent-text hover:underline"
        >
          <bdi className="break-words">{resource.title}</bdi>
          <ExternalLink className="ms-1 inline size-3 text-ink-faint rtl:-scale-x-100" aria-hidden="true" />
          <span className="sr-only"> ({t('resources.newTab')})</span>
        </a>
        {origin === 'PROJECT' && (
          <span className="shrink-0 rounded-full bg-hover px-2 py-0.5 text-xs text-ink-soft">
            {t('chat.resources.ofProject')}
          </span>
        )}
        {canLink && origin === 'ROOM' && (
          <Button
            look="quiet"
            size="icon"
            aria-label={t('chat.resources.unlink', { title: resource.title })}
            onClick={() => void write(UnlinkRoomResource, { linkId: link.id })}
          >
            <Unlink className="size-4" aria-hidden="true" />
          </Button>
        )}
      </div>
      {resource.__typename === 'Task' && (
        <div className="flex flex-wrap items-center gap-x-2">
          <TaskStatusMenu task={resource} />
          <span className="flex flex-wrap gap-x-2 text-xs text-ink-faint">
            {resource.assignees.map(({ id, displayName }) => (
              <bdi key={id}>{displayName}</bdi>
            ))}
          </span>
        </div>
      )}
      {resource.__typename === 'KnowledgeArticle' && resource.excerpt !== '' && (
        <p dir="auto" className="line-clamp-2 text-at-page-start text-ink-soft">
          {resource.excerpt}
        </p>
      )}
      {note !== null && (
        <p
          dir="auto"
          className="me-2 rounded-md bg-note px-2 py-1 text-at-page-start break-words whitespace-pre-wrap text-note-ink"
        >
          {note}
        </p>
      )}
    </li>
  );
}
