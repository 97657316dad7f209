import { useNavigate, useSearchParams } from '@remix-run/react';
import { Command as CommandMenu } from 'cmdk';
import { Search } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useSettled } from '../../../lib/use-settled.ts';
import { requesterName } from '../../requester-name.ts';
import { StatusBadge } from '../../StatusBadge.tsx';
import { useAllCommands, type Command } from './commands.tsx';
import { KeyName } from './KeyName.tsx';
import { PaletteTickets } from './palette-documents.ts';

/** Between the last key and the search. */
const SEARCH_AFTER_MS = 150;

interface PaletteProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Everything that can be done here and every ticket, by a few letters. */
export function Palette({ open, onOpenChange }: PaletteProps) {
  const { t } = useTranslation();
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/45" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-x-3 top-[max(0.75rem,12dvh)] z-50 mx-auto max-w-xl overflow-hidden rounded-2xl border border-line bg-surface shadow-2xl shadow-black/25 outline-none"
        >
          <Dialog.Title className="sr-only">{t('desk.palette.title')}</Dialog.Title>
          <PaletteMenu onClose={() => onOpenChange(false)} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function PaletteMenu({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const wanted = text.trim().toLocaleLowerCase();
  const commands = useAllCommands().filter(({ label }) => label.toLocaleLowerCase().includes(wanted));
  return (
    <CommandMenu label={t('desk.palette.title')} shouldFilter={false} loop>
      <div className="flex items-center gap-2.5 border-b border-line px-4">
        <Search className="size-4.5 shrink-0 text-ink-faint" aria-hidden="true" />
        <CommandMenu.Input
          value={text}
          onValueChange={setText}
          placeholder={t('desk.palette.placeholder')}
          dir={text === '' ? undefined : 'auto'}
          className="min-h-13 w-full bg-transparent text-base outline-none"
        />
      </div>
      <CommandMenu.List className="max-h-[min(26rem,60dvh)] scroll-py-2 overflow-y-auto p-2">
        <CommandMenu.Empty className="px-3 py-6 text-center text-sm text-ink-faint">
          {t('desk.noMatch')}
        </CommandMenu.Empty>
        {(['ticket', 'list', 'go'] as const).map((group) => {
          const ofGroup = commands.filter((command) => command.group === group);
          if (ofGroup.length === 0) return null;
          return (
            <PaletteGroup key={group} label={t(`desk.commands.${group}`)}>
              {ofGroup.map((command) => (
                <CommandItem key={command.id} command={command} onClose={onClose} />
              ))}
            </PaletteGroup>
          );
        })}
        <FoundTickets text={wanted} onClose={onClose} />
      </CommandMenu.List>
    </CommandMenu>
  );
}

function CommandItem({ command, onClose }: { command: Command; onClose: () => void }) {
  const { id, label, icon: Icon, shortcut, run } = command;
  const select = () => {
    onClose();
    // After the palette has given the focus back, so that what is opened can take it.
    setTimeout(run);
  };
  return (
    <CommandMenu.Item value={id} onSelect={select} className={itemClass}>
      <Icon className="size-4 shrink-0 text-ink-faint" aria-hidden="true" />
      <span className="flex-1 truncate">{label}</span>
      {shortcut && <KeyName shortcut={shortcut} />}
    </CommandMenu.Item>
  );
}

function FoundTickets({ text, onClose }: { text: string; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const settled = useSettled(text, SEARCH_AFTER_MS);
  const [{ data }] = useQuery({ query: PaletteTickets, variables: { search: settled }, pause: settled === '' });
  if (settled === '' || !data || data.tickets.nodes.length === 0) return null;
  return (
    <PaletteGroup label={t('support.list.label')}>
      {data.tickets.nodes.map((ticket) => (
        <CommandMenu.Item
          key={ticket.id}
          value={ticket.id}
          className={itemClass}
          onSelect={() => {
            onClose();
            navigate(`/dashboard/support/${ticket.number}${search.size > 0 ? `?${search}` : ''}`);
          }}
        >
          <span className="grid min-w-0 flex-1 py-1">
            <span dir="auto" className="truncate text-at-page-start font-medium">
              {ticket.subject}
            </span>
            <span className="truncate text-xs text-ink-faint">
              <bdi dir="ltr">{ticket.number}</bdi> · <bdi>{requesterName(ticket.requester) ?? t('support.guest')}</bdi>
            </span>
          </span>
          <StatusBadge status={ticket.status} />
        </CommandMenu.Item>
      ))}
    </PaletteGroup>
  );
}

function PaletteGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <CommandMenu.Group
      heading={label}
      className="**:[[cmdk-group-heading]]:px-3 **:[[cmdk-group-heading]]:pt-2 **:[[cmdk-group-heading]]:pb-1 **:[[cmdk-group-heading]]:text-xs **:[[cmdk-group-heading]]:font-semibold **:[[cmdk-group-heading]]:text-ink-faint"
    >
      {children}
    </CommandMenu.Group>
  );
}

const itemClass =
  'flex min-h-11 cursor-pointer items-center gap-3 rounded-lg px-3 text-sm select-none data-[selected=true]:bg-hover lg:min-h-9';
