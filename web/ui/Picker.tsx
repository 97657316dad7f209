import { Command } from 'cmdk';
import { Check } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useState, type ReactNode } from 'react';

interface PickerProps {
  /** The button that opens it. */
  trigger: ReactNode;
  /** What is chosen here, and asked for in the field. */
  label: string;
  align?: 'start' | 'end';
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Whether it stands in a dialog, which else would keep it from being scrolled. */
  isInDialog?: boolean;
  /** Where the server searches: the text, and who is told of another. Else the entries at hand are narrowed. */
  search?: { text: string; onChange: (text: string) => void };
  children: ReactNode;
}

/** A choice from a list that can be searched: a combobox in a popover. */
export function Picker({
  trigger,
  label,
  align = 'start',
  open,
  onOpenChange,
  isInDialog,
  search,
  children,
}: PickerProps) {
  const [typed, setTyped] = useState('');
  const { text, onChange } = search ?? { text: typed, onChange: setTyped };
  return (
    <Popover.Root open={open} onOpenChange={onOpenChange} modal={isInDialog}>
      <Popover.Trigger asChild>{trigger}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label={label}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="z-40 w-72 max-w-[calc(100vw-1rem)] overflow-hidden rounded-xl border border-line bg-surface shadow-lg shadow-black/10"
        >
          <Command label={label} shouldFilter={search === undefined} filter={contains} loop>
            <Command.Input
              placeholder={label}
              value={text}
              onValueChange={onChange}
              dir={text === '' ? undefined : 'auto'}
              className="min-h-11 w-full border-b border-line bg-transparent px-3.5 text-sm outline-none"
            />
            <Command.List className="max-h-[min(20rem,50dvh)] scroll-py-1.5 overflow-y-auto p-1.5">
              {children}
            </Command.List>
          </Command>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function contains(_value: string, search: string, keywords: string[] = []): number {
  return keywords.join(' ').toLocaleLowerCase().includes(search.trim().toLocaleLowerCase()) ? 1 : 0;
}

export function PickerGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Command.Group
      heading={label}
      className="**:[[cmdk-group-heading]]:px-2.5 **:[[cmdk-group-heading]]:py-1.5 **:[[cmdk-group-heading]]:text-xs **:[[cmdk-group-heading]]:font-semibold **:[[cmdk-group-heading]]:text-ink-faint"
    >
      {children}
    </Command.Group>
  );
}

interface PickerOptionProps {
  /** Tells it from the others. */
  value: string;
  /** By what it is found. */
  name: string;
  checked?: boolean;
  onSelect: () => void;
  children: ReactNode;
}

export function PickerOption({ value, name, checked, onSelect, children }: PickerOptionProps) {
  return (
    <Command.Item
      value={value}
      keywords={[name]}
      onSelect={onSelect}
      aria-checked={checked}
      className="flex min-h-11 cursor-pointer items-center gap-2.5 rounded-lg px-2.5 text-sm select-none data-[selected=true]:bg-hover lg:min-h-9"
    >
      <span className="flex min-w-0 flex-1 items-center gap-2.5">{children}</span>
      {checked && <Check className="size-4 shrink-0 text-accent-text" aria-hidden="true" />}
    </Command.Item>
  );
}

/** Stands where no entry matches. */
export function PickerEmpty({ children }: { children: ReactNode }) {
  return <Command.Empty className={textClass}>{children}</Command.Empty>;
}

/** Stands where the entries are still to come, or did not. */
export function PickerText({ children }: { children: ReactNode }) {
  return (
    <div role="presentation" className={textClass}>
      {children}
    </div>
  );
}

const textClass = 'px-2.5 py-3 text-sm text-ink-faint';
