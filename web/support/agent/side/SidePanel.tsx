import { Tabs } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import type { AgentTicketQuery } from '../../../gql/graphql.ts';
import { CustomerCard } from '../customer/CustomerCard.tsx';
import { ResourcesPanel } from '../resources/ResourcesPanel.tsx';
import { HistoryPanel } from './HistoryPanel.tsx';

/** What is known around a ticket: who asks, what is linked to it, and what happened to it. */
export function SidePanel({ ticket }: { ticket: NonNullable<AgentTicketQuery['ticket']> }) {
  const { t } = useTranslation();
  const panels = [
    ['customer', t('desk.side.customer'), <CustomerCard key="customer" ticket={ticket} />],
    ['resources', t('resources.tab'), <ResourcesPanel key="resources" ticket={ticket} />],
    ['history', t('desk.side.history'), <HistoryPanel key="history" ticketId={ticket.id} version={ticket.updatedAt} />],
  ] as const;
  return (
    <Tabs.Root defaultValue="customer" className="flex min-h-0 flex-1 flex-col">
      <Tabs.List aria-label={t('desk.side.label')} className="flex gap-1 border-b border-line px-3.5 pt-2">
        {panels.map(([name, label]) => (
          <Tabs.Trigger
            key={name}
            value={name}
            className="-mb-px min-h-11 border-b-2 border-transparent px-2 text-sm font-semibold text-ink-soft hover:text-ink data-[state=active]:border-accent data-[state=active]:text-accent-text lg:min-h-10"
          >
            {label}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {panels.map(([name, , panel]) => (
        <Tabs.Content
          key={name}
          value={name}
          className="min-h-0 flex-1 overflow-y-auto p-5 focus-visible:-outline-offset-2"
        >
          {panel}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}
