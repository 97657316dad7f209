/** The lever that the product is named after. */
export function BrandMark({ className = 'size-7' }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={className} aria-hidden="true">
      <rect width="32" height="32" rx="9" className="fill-accent" />
      <path d="M6 19.5 26 11" className="stroke-accent-ink" strokeWidth="2.6" strokeLinecap="round" />
      <path d="m16 16.4 5 8.6H11z" className="fill-accent-ink" />
      <circle cx="7.6" cy="14.4" r="2.6" className="fill-note-line" />
    </svg>
  );
}
