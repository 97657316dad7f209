import { useNavigate } from '@remix-run/react';
import { Inbox, Keyboard, Plus, Search, UserRound, UserRoundX } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBrowserSwitch } from '../../../lib/use-browser-switch.ts';
import { OpenTicketDialog } from '../open/OpenTicketDialog.tsx';
import { useCommands } from './commands.tsx';
import { Palette } from './Palette.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { useShortcuts } from './use-shortcuts.ts';

/** Where all commands are found: the palette, the list of shortcuts, and the keys themselves. */
export function CommandCentre({ onSearch }: { onSearch: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [opened, setOpened] = useState<'palette' | 'shortcuts' | 'open'>();
  const [areKeysOn] = useBrowserSwitch('singleKeys');
  const togglePalette = useCallback(() => setOpened((now) => (now === 'palette' ? undefined : 'palette')), []);
  useShortcuts({ areOn: areKeysOn, onPalette: togglePalette });
  useCommands([
    {
      id: 'search',
      group: 'list',
      label: t('support.filter.search'),
      icon: Search,
      shortcut: { code: 'Slash' },
      run: onSearch,
    },
    {
      id: 'open',
      group: 'list',
      label: t('desk.open.title'),
      icon: Plus,
      shortcut: { code: 'KeyC' },
      run: () => setOpened('open'),
    },
    {
      id: 'all',
      group: 'go',
      label: t('desk.commands.all'),
      icon: Inbox,
      run: () => navigate('/dashboard/support'),
    },
    {
      id: 'mine',
      group: 'go',
      label: t('desk.commands.mine'),
      icon: UserRound,
      run: () => navigate('/dashboard/support?mine=1'),
    },
    {
      id: 'unassigned',
      group: 'go',
      label: t('desk.commands.unassigned'),
      icon: UserRoundX,
      run: () => navigate('/dashboard/support?unassigned=1'),
    },
    {
      id: 'shortcuts',
      group: 'go',
      label: t('desk.keys.title'),
      icon: Keyboard,
      shortcut: { code: 'Slash', shift: true },
      run: () => setOpened('shortcuts'),
    },
  ]);
  return (
    <>
      <Palette open={opened === 'palette'} onOpenChange={(open) => setOpened(open ? 'palette' : undefined)} />
      <ShortcutsDialog
        open={opened === 'shortcuts'}
        onOpenChange={(open) => setOpened(open ? 'shortcuts' : undefined)}
      />
      <OpenTicketDialog open={opened === 'open'} onOpenChange={(open) => setOpened(open ? 'open' : undefined)} />
    </>
  );
}
