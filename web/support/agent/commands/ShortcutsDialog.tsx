import { useTranslation } from 'react-i18next';
import { useBrowserSwitch } from '../../../lib/use-browser-switch.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useAllCommands } from './commands.tsx';
import { KeyName } from './KeyName.tsx';

interface ShortcutsDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Which key does what now, and the switch for those who press keys by accident. */
export function ShortcutsDialog({ open, onOpenChange }: ShortcutsDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('desk.keys.title')} text={t('desk.keys.text')} open={open} onOpenChange={onOpenChange}>
      <ShortcutList />
    </Dialog>
  );
}

function ShortcutList() {
  const { t } = useTranslation();
  const [areOn, setOn] = useBrowserSwitch('singleKeys');
  const commands = useAllCommands();
  return (
    <div className="grid gap-5">
      {(['ticket', 'list', 'go'] as const).map((group) => {
        const keyed = commands.flatMap((command) =>
          command.group === group && command.shortcut ? [{ ...command, shortcut: command.shortcut }] : [],
        );
        if (keyed.length === 0) return null;
        return (
          <section key={group}>
            <h3 className="mb-1 text-xs font-semibold text-ink-faint">{t(`desk.commands.${group}`)}</h3>
            <dl className="grid gap-x-8 sm:grid-cols-2">
              {keyed.map(({ id, label, shortcut }) => (
                <div key={id} className="flex min-h-9 items-center justify-between gap-3 border-b border-line text-sm">
                  <dt>{label}</dt>
                  <dd>
                    <KeyName shortcut={shortcut} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
      <label className="flex min-h-9 cursor-pointer items-center gap-2.5 text-sm">
        <input
          type="checkbox"
          className="size-4 accent-(--accent)"
          checked={areOn}
          onChange={(event) => setOn(event.currentTarget.checked)}
        />
        {t('desk.keys.switch')}
      </label>
    </div>
  );
}
