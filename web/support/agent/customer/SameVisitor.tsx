import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ProbablySame } from './customer-documents.ts';

/** Guests who probably are the same visitor, each with the way to their newest ticket; nothing when there are none. */
export function SameVisitor({ guestId }: { guestId: string }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: ProbablySame, variables: { guestId } });
  const same = data?.node?.__typename === 'SupportGuestUser' ? (data.node.probablySameAs ?? []) : [];
  if (same.length === 0) return null;
  return (
    <div className="rounded-lg bg-cool-soft px-3 py-2 text-sm text-cool">
      <p className="font-semibold">{t('support.card.sameVisitor')}</p>
      <ul>
        {same.map(({ id, name, email, tickets }) => {
          const number = tickets?.nodes[0]?.number;
          const label = <bdi>{name ?? email ?? t('support.guest')}</bdi>;
          return (
            <li key={id}>
              {number === undefined ? (
                label
              ) : (
                <Link to={`/dashboard/support/${number}`} className="underline underline-offset-4">
                  {label} <bdi dir="ltr">({number})</bdi>
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
