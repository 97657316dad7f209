import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import type { TaskStatus } from '../gql/graphql.ts';
import { failureText } from '../lib/failure-text.ts';
import { Menu, MenuCheck } from '../ui/Menu.tsx';
import { UpdateTask } from './resource-documents.ts';
import { TaskStatusBadge, taskStatuses } from './TaskStatusBadge.tsx';

/** Where a task stands, and to move it from there. */
export function TaskStatusMenu({ task }: { task: { id: string; title: string; status: TaskStatus } }) {
  const { t } = useTranslation();
  const [{ fetching }, updateTask] = useMutation(UpdateTask);
  const change = async (status: TaskStatus) => {
    const { data, error } = await updateTask({ input: { taskId: task.id, status } });
    const problem = data?.updateTask.errors[0];
    if (problem || error) toast.error(problem?.message ?? failureText(error, t));
  };
  return (
    <Menu
      align="end"
      trigger={
        <button
          type="button"
          disabled={fetching}
          aria-label={t('resources.task.changeStatus', {
            title: task.title,
            status: t(`resources.taskStatus.${task.status}`),
          })}
          className="-m-1 inline-flex min-h-11 shrink-0 items-center gap-0.5 rounded-lg p-1 hover:bg-hover disabled:opacity-60 lg:min-h-9"
        >
          <TaskStatusBadge status={task.status} />
          <ChevronDown className="size-3.5 text-ink-faint" aria-hidden="true" />
        </button>
      }
    >
      {taskStatuses.map((status) => (
        <MenuCheck key={status} checked={status === task.status} onSelect={() => void change(status)}>
          <TaskStatusBadge status={status} />
        </MenuCheck>
      ))}
    </Menu>
  );
}
