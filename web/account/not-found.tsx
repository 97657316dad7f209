import { pageTitle } from '../lib/page-title.ts';

export const meta = pageTitle('shell.error.notFoundTitle');

/** Any address that is none of ours. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
