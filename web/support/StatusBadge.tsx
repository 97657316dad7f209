import { CircleCheck, CircleDot, CirclePause, CircleX, Hourglass, LoaderCircle, RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SupportTicketStatus } from '../gql/graphql.ts';

const looks = {
  OPEN: { icon: CircleDot, tint: 'bg-warm-soft text-warm' },
  REOPENED: { icon: RotateCcw, tint: 'bg-warm-soft text-warm' },
  IN_PROGRESS: { icon: LoaderCircle, tint: 'bg-accent-soft text-accent-text' },
  WAITING: { icon: Hourglass, tint: 'bg-cool-soft text-cool' },
  ON_HOLD: { icon: CirclePause, tint: 'bg-hover text-ink-soft' },
  RESOLVED: { icon: CircleCheck, tint: 'bg-good-soft text-good' },
  CLOSED: { icon: CircleX, tint: 'bg-hover text-ink-faint' },
} satisfies Record<SupportTicketStatus, { icon: typeof CircleDot; tint: string }>;

/** A ticket's status by word, shape and tint. */
export function StatusBadge({ status }: { status: SupportTicketStatus }) {
  const { t } = useTranslation();
  const { icon: Icon, tint } = looks[status];
  return (
    <span
      data-status={status}
      className={`inline-flex items-center gap-1 rounded-full px-2 py-0.5 text-xs font-semibold whitespace-nowrap ${tint}`}
    >
      <Icon className="size-3.5" aria-hidden="true" />
      {t(`support.status.${status}`)}
    </span>
  );
}
