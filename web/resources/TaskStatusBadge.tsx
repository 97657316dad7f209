import { Circle, CircleCheck, CircleSlash, LoaderCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { TaskStatus } from '../gql/graphql.ts';

export const taskStatuses: readonly TaskStatus[] = ['TODO', 'IN_PROGRESS', 'DONE', 'CANCELLED'];

const looks = {
  TODO: { icon: Circle, tint: 'bg-hover text-ink-soft' },
  IN_PROGRESS: { icon: LoaderCircle, tint: 'bg-accent-soft text-accent-text' },
  DONE: { icon: CircleCheck, tint: 'bg-good-soft text-good' },
  CANCELLED: { icon: CircleSlash, tint: 'bg-hover text-ink-faint' },
} satisfies Record<TaskStatus, { icon: typeof Circle; tint: string }>;

/** A task's status by word, shape and tint. */
export function TaskStatusBadge({ status }: { status: TaskStatus }) {
  const { t } = useTranslation();
  const { icon: Icon, tint } = looks[status];
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-full px-2 py-0.5 text-xs font-semibold whitespace-nowrap ${tint}`}
    >
      <Icon className="size-3.5" aria-hidden="true" />
      {t(`resources.taskStatus.${status}`)}
    </span>
  );
}
