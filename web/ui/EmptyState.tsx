import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  text?: string;
  /** What can be done about it. */
  children?: ReactNode;
}

/** Stands where there is nothing to show, and says what will be. */
export function EmptyState({ icon: Icon, title, text, children }: EmptyStateProps) {
  return (
    <div className="grid flex-1 place-content-center justify-items-center gap-2 px-8 py-12 text-center">
      <span className="mb-1 grid size-12 place-items-center rounded-full bg-accent-soft text-accent-text">
        <Icon className="size-5.5" aria-hidden="true" />
      </span>
      <p className="font-bold">{title}</p>
      {text !== undefined && <p className="max-w-xs text-sm text-ink-soft">{text}</p>}
      {children}
    </div>
  );
}
