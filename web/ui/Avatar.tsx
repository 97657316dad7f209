import type { CSSProperties } from 'react';

/** Calm tints, told apart by hue; which one is a person's follows from the name. */
const HUES = [190, 255, 305, 20, 60, 140];

/** A person's initial on their own tint. */
export function Avatar({ name, className = 'size-9' }: { name: string; className?: string }) {
  const initial = [...name.trim()][0] ?? '?';
  const hue = HUES[[...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % HUES.length];
  return (
    <span
      aria-hidden="true"
      style={{ '--hue': hue } as CSSProperties}
      className={`avatar grid shrink-0 place-items-center rounded-full text-sm font-bold uppercase ${className}`}
    >
      {initial}
    </span>
  );
}
