import { Link2, ListPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { TicketResourcesFragment } from '../../../gql/graphql.ts';
import { kindIcons, kindOf, kinds } from '../../../resources/kinds.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { LoadMore } from '../../../ui/LoadMore.tsx';
import { LinkedResource } from './LinkedResource.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import { MoreTicketLinks } from './link-documents.ts';
import { TaskDialog } from './TaskDialog.tsx';

interface ResourcesPanelProps {
  ticket: TicketResourcesFragment & { subject: string };
}

/** The tasks, documents and articles that belong to a ticket, live. Its requester knows of none. */
export function ResourcesPanel({ ticket }: ResourcesPanelProps) {
  const { t } = useTranslation();
  const client = useClient();
  const [open, setOpen] = useState<'link' | 'task' | null>(null);
  const close = () => setOpen(null);
  const links = ticket.resources?.nodes ?? [];
  const next = ticket.resources?.pageInfo.hasNextPage ? ticket.resources.pageInfo.endCursor : null;
  return (
    <section aria-label={t('resources.linked')} className="grid gap-5">
      <div className="flex flex-wrap gap-2">
        <Button look="secondary" size="small" onClick={() => setOpen('link')}>
          <Link2 className="size-4" aria-hidden="true" />
          {t('resources.link.open')}
        </Button>
        <Button look="secondary" size="small" onClick={() => setOpen('task')}>
          <ListPlus className="size-4" aria-hidden="true" />
          {t('resources.taskFromTicket.open')}
        </Button>
      </div>
      {links.length === 0 && (
        <EmptyState icon={Link2} title={t('resources.noLinks')} text={t('resources.noLinksText')} />
      )}
      {kinds.map((kind) => {
        const ofKind = links.filter(({ resource }) => kindOf(resource) === kind);
        const Icon = kindIcons[kind];
        return (
          ofKind.length > 0 && (
            <div key={kind}>
              <h2 className="mb-1.5 flex items-center gap-1.5 text-xs font-semibold text-ink-faint">
                <Icon className="size-3.5" aria-hidden="true" />
                {t(`resources.kinds.${kind}`)}
              </h2>
              <ul className="grid gap-2">
                {ofKind.map((link) => (
                  <LinkedResource key={link.id} ticketId={ticket.id} link={link} />
                ))}
              </ul>
            </div>
          )
        );
      })}
      {next !== null && (
        <LoadMore
          cursor={next}
          label={t('resources.more')}
          onLoad={() => client.query(MoreTicketLinks, { ticketId: ticket.id, after: next }).toPromise()}
        />
      )}
      {open === 'link' && (
        <LinkDialog
          ticketId={ticket.id}
          linkedIds={new Set(links.map(({ resource }) => resource.id))}
          onClose={close}
        />
      )}
      {open === 'task' && <TaskDialog ticketId={ticket.id} subject={ticket.subject} onClose={close} />}
    </section>
  );
}
