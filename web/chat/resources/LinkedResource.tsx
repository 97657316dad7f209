import { ExternalLink, Pin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RoomLinkFragment } from '../../gql/graphql.ts';
import { addressOf } from '../../resources/kinds.ts';
import { TaskStatusMenu } from '../../resources/TaskStatusMenu.tsx';
import { LinkMenu } from './LinkMenu.tsx';

/** One link of a room: what it leads to, and what is said about it. */
export function LinkedResource({ link, canLink }: { link: RoomLinkFragment; canLink: boolean }) {
  const { t } = useTranslation();
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
        {canLink && origin === 'ROOM' && <LinkMenu link={link} />}
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
