import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { InboxStatsQuery } from '../../../gql/graphql.ts';
import { useLocale } from '../../../lib/use-locale.ts';

interface StatsProps {
  stats: InboxStatsQuery['ticketStats'];
  search: URLSearchParams;
}

/** Tickets at a glance; the counts of a status lead to its list, and back again. */
export function Stats({ stats, search }: StatsProps) {
  const { t } = useTranslation();
  const number = new Intl.NumberFormat(useLocale());
  const shown = search.getAll('status').join();
  const tile = 'grid min-h-11 rounded-lg px-2.5 py-1.5 text-start';
  const tiles = [
    ['OPEN', t('support.stats.open'), stats.open],
    ['IN_PROGRESS', t('support.stats.inProgress'), stats.inProgress],
  ] as const;
  return (
    <section aria-label={t('support.stats.label')} className="-mx-2.5 grid grid-cols-3 gap-1">
      {tiles.map(([status, label, count]) => (
        <Link
          key={status}
          to={shown === status ? '/dashboard/support' : `/dashboard/support?status=${status}`}
          aria-current={shown === status ? 'true' : undefined}
          className={`${tile} hover:bg-hover aria-[current]:bg-accent-soft`}
        >
          <Count value={number.format(count)} label={label} />
        </Link>
      ))}
      <p className={tile}>
        <Count value={number.format(stats.openedToday)} label={t('support.stats.today')} />
      </p>
    </section>
  );
}

function Count({ value, label }: { value: string; label: string }) {
  return (
    <>
      <span className="text-2xl leading-tight font-bold">{value}</span>
      <span className="text-xs text-ink-soft">{label}</span>
    </>
  );
}
