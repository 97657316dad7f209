import { X } from 'lucide-react';
import type { CSSProperties } from 'react';

interface LabelChipProps {
  label: { name: string; color: string };
  /** Offers to take it off, in these words. */
  remove?: { label: string; onRemove: () => void };
}

/** A label in its colour. */
export function LabelChip({ label, remove }: LabelChipProps) {
  return (
    <span
      // React's type knows no custom properties.
      style={{ '--chosen': label.color } as CSSProperties}
      className="chosen-tint inline-flex max-w-40 items-center rounded-full px-2 py-0.5 text-xs font-semibold"
    >
      <bdi className="truncate">{label.name}</bdi>
      {remove && (
        <button
          type="button"
          aria-label={remove.label}
          onClick={remove.onRemove}
          className="relative -me-1 ms-1 grid size-4 shrink-0 place-items-center rounded-full before:absolute before:-inset-1 hover:bg-black/10 pointer-coarse:before:-inset-2.5"
        >
          <X className="size-3" aria-hidden="true" />
        </button>
      )}
    </span>
  );
}
