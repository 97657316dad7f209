import { useTranslation } from 'react-i18next';
import type { SupportPriority } from '../gql/graphql.ts';

const levels = {
  LOW: { bars: 1, tint: 'text-ink-faint' },
  MEDIUM: { bars: 2, tint: 'text-ink-soft' },
  HIGH: { bars: 3, tint: 'text-warm' },
  URGENT: { bars: 4, tint: 'text-danger' },
  CRITICAL: { bars: 5, tint: 'text-danger' },
} satisfies Record<SupportPriority, { bars: number; tint: string }>;

const BAR_HEIGHTS = [4, 6, 8, 10, 12];

/** A ticket's priority as rising bars; with `named`, in words as well. */
export function PriorityBadge({ priority, named = false }: { priority: SupportPriority; named?: boolean }) {
  const { t } = useTranslation();
  const { bars, tint } = levels[priority];
  const label = t('support.ticket.priority', { priority: t(`support.priority.${priority}`) });
  return (
    <span title={label} className={`inline-flex items-center gap-1.5 text-xs font-semibold whitespace-nowrap ${tint}`}>
      <svg viewBox="0 0 16 12" className="h-3 w-4 rtl:-scale-x-100" aria-hidden="true">
        {BAR_HEIGHTS.map((height, index) => (
          <rect
            key={height}
            x={index * 3.3}
            y={12 - height}
            width="2.2"
            height={height}
            rx="0.8"
            fill="currentColor"
            opacity={index < bars ? 1 : 0.22}
          />
        ))}
      </svg>
      {named ? t(`support.priority.${priority}`) : <span className="sr-only">{label}</span>}
    </span>
  );
}
