import { Link } from '@remix-run/react';
import { ArrowLeft } from 'lucide-react';
import { buttonClass } from '../ui/Button.tsx';

/** Leads from one entry back to its list. */
export function BackLink({ label }: { label: string }) {
  return (
    <Link to=".." relative="path" className={buttonClass('quiet', 'small')}>
      <ArrowLeft className="size-4 rtl:-scale-x-100" aria-hidden="true" />
      {label}
    </Link>
  );
}
