import { formed } from '../../platform/text.ts';
import { Refusal } from '../../platform/refusal.ts';

// First parts of paths that are ours, now or by the plan, and names that would mislead.
const reserved = new Set(
  'about account admin api app assets auth chat contact dashboard demo-accounts docs favicon files graphql health healthz help invitation legal login logout metrics panel preferences pricing privacy public readyz register robots security settings sign-in sign-out sign-up signin signout signup sitemap static status support terms widget www'.split(
    ' ',
  ),
);

/** A workspace's name in addresses: 2 to 40 small Latin letters, digits and single hyphens between them. */
export const slugShape = formed(40, /^(?=.{2,40}$)[a-z0-9](-?[a-z0-9])*$/, {
  FA: 'فقط حروف کوچک لاتین، رقم و خط تیره میان آن‌ها؛ دست‌کم ۲ نویسه.',
  EN: 'Small Latin letters, digits and hyphens between them; at least 2 characters.',
});

/** @throws Refusal CONFLICT for a path of our own */
export function refuseReserved(slug: string): void {
  if (!reserved.has(slug)) return;
  throw slugTaken();
}

/** The answer for a slug that can't be had. */
export function slugTaken(): Refusal {
  return new Refusal({
    code: 'CONFLICT',
    says: { FA: 'این نشانی گرفته شده است.', EN: 'This address is taken.' },
    field: ['slug'],
  });
}
