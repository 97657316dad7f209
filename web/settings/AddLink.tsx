import { Link } from '@remix-run/react';
import { Plus } from 'lucide-react';
import { buttonClass } from '../ui/Button.tsx';

/** Leads from a list to where a new entry of it is made. */
export function AddLink({ label }: { label: string }) {
  return (
    <Link to="new" className={buttonClass('primary', 'small')}>
      <Plus className="size-4" aria-hidden="true" />
      {label}
    </Link>
  );
}
