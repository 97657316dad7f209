import { browserQueries } from '../lib/page-queries.ts';
import { serverQueries } from '../lib/page-queries.server.ts';
import { pageTitle } from '../lib/page-title.ts';
import { TaskStatusMenu } from '../resources/TaskStatusMenu.tsx';
import { EntryTitle, listQueries, ResourceList } from './ResourceList.tsx';

export const meta = pageTitle('resources.kinds.TASK');

const run = listQueries('TASK');
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);

export default function TasksPage() {
  return (
    <ResourceList kind="TASK">
      {(task) =>
        task.__typename === 'Task' && (
          <div className="flex items-start justify-between gap-4">
            <div className="min-w-0 flex-1">
              <EntryTitle resource={task} />
              {task.assignees.length > 0 && (
                <p className="text-sm text-ink-faint">
                  {task.assignees.map(({ id, displayName }, at) => (
                    <bdi key={id}>
                      {at > 0 && ' · '}
                      {displayName}
                    </bdi>
                  ))}
                </p>
              )}
            </div>
            <TaskStatusMenu task={task} />
          </div>
        )
      }
    </ResourceList>
  );
}
