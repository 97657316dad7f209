import { Ellipsis, ExternalLink, NotebookPen, Pin, PinOff, Unlink } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketLinkFragment } from '../../../gql/graphql.ts';
import { useLocale } from '../../../lib/use-locale.ts';
import { addressOf } from '../../../resources/kinds.ts';
import { TaskStatusMenu } from '../../../resources/TaskStatusMenu.tsx';
import { buttonClass } from '../../../ui/Button.tsx';
import { Menu, MenuItem } from '../../../ui/Menu.tsx';
import { NoteDialog } from './NoteDialog.tsx';
import { useLinkActions } from './use-link-actions.ts';

interface LinkedResourceProps {
  ticketId: string;
  link: TicketLinkFragment;
}

/** One link of a ticket: what it leads to, what is said about it, and what can be done with it. */
export function LinkedResource({ ticketId, link }: LinkedResourceProps) {
  const { t } = useTranslation();
  const [isNoteOpen, setNoteOpen] = useState(false);
  const { pin, unlink } = useLinkActions(ticketId, link);
  const { resource, isPinned, note } = link;
  const names = new Intl.ListFormat(useLocale(), { type: 'conjunction' });
  const assignees = resource.__typename === 'Task' ? resource.assignees : [];
  return (
    <li className="rounded-lg border border-line bg-canvas py-2 ps-3 pe-1.5 text-sm">
      <div className="flex items-start gap-1">
        <a
          href={addressOf(resource)}
          target="_blank"
          rel="noreferrer"
          className="group min-w-0 flex-1 py-1 font-semibold hover:text-accent-text"
        >
          {isPinned && (
            <>
              <Pin className="me-1 inline size-3.5 text-accent-text" aria-hidden="true" />
              <span className="sr-only">{t('resources.pinned')}: </span>
            </>
          )}
          <bdi className="break-words group-hover:underline group-hover:underline-offset-4">{resource.title}</bdi>
          <ExternalLink className="ms-1 inline size-3 text-ink-faint rtl:-scale-x-100" aria-hidden="true" />
          <span className="sr-only"> ({t('resources.newTab')})</span>
        </a>
        <Menu
          align="end"
          trigger={
            <button
              type="button"
              aria-label={t('resources.linkActions', { title: resource.title })}
              className={`-my-1 ${buttonClass('quiet', 'icon')}`}
            >
              <Ellipsis className="size-4" aria-hidden="true" />
            </button>
          }
        >
          <MenuItem onSelect={() => void pin(!isPinned)}>
            {isPinned ? (
              <PinOff className="size-4" aria-hidden="true" />
            ) : (
              <Pin className="size-4" aria-hidden="true" />
            )}
            {t(isPinned ? 'resources.unpin' : 'resources.pin')}
          </MenuItem>
          <MenuItem onSelect={() => setNoteOpen(true)}>
            <NotebookPen className="size-4" aria-hidden="true" />
            {t(note === null ? 'resources.addNote' : 'resources.editNote')}
          </MenuItem>
          <MenuItem onSelect={() => void unlink()}>
            <Unlink className="size-4" aria-hidden="true" />
            {t('resources.unlink')}
          </MenuItem>
        </Menu>
      </div>
      {resource.__typename === 'Task' && (
        <div className="flex flex-wrap items-center gap-x-2">
          <TaskStatusMenu task={resource} />
          <bdi className="text-xs text-ink-faint">{names.format(assignees.map(({ displayName }) => displayName))}</bdi>
        </div>
      )}
      {note !== null && (
        <p
          dir="auto"
          className="mt-1 me-1.5 rounded-md bg-note px-2 py-1 break-words whitespace-pre-wrap text-note-ink"
        >
          {note}
        </p>
      )}
      {isNoteOpen && <NoteDialog link={link} onClose={() => setNoteOpen(false)} />}
    </li>
  );
}
