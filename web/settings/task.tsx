import { useParams } from '@remix-run/react';
import { browserQueries, readQuery, type RunQueries } from '../lib/page-queries.ts';
import { serverQueries } from '../lib/page-queries.server.ts';
import { pageTitle } from '../lib/page-title.ts';
import { changedIn, once, plainForm, plainForms } from '../lib/plain-forms.server.ts';
import { useLastingQuery } from '../lib/use-lasting-query.ts';
import { ProjectChoice, UpdateTask } from '../resources/resource-documents.ts';
import { CreateTask, TaskById } from './resource-documents.ts';
import { ResourcePage } from './ResourcePage.tsx';
import { TaskForm, taskChangeIn, taskIn } from './TaskForm.tsx';

export const meta = pageTitle('resources.kinds.TASK');

const run: RunQueries = async (page) => {
  const { id } = page.params;
  await readQuery(page, ProjectChoice, { search: null });
  if (id === undefined) return;
  const { node } = await readQuery(page, TaskById, { id }, 'network-only');
  if (node?.__typename !== 'Task') throw new Response(null, { status: 404 });
};
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);
const goTo = () => '/dashboard/settings/tasks';
export const action = plainForms({
  'new-task': plainForm(CreateTask, once(taskIn), { goTo }),
  task: plainForm(UpdateTask, (form, { id = '' }) => ({ taskId: id, ...changedIn(form, taskChangeIn(form)) }), {
    goTo,
  }),
});

export default function TaskPage() {
  const { id } = useParams();
  const node = useLastingQuery({ query: TaskById, variables: { id: id ?? '' }, pause: id === undefined })?.node;
  const task = node?.__typename === 'Task' ? node : null;
  if (id !== undefined && !task) return null;
  return (
    <ResourcePage kind="TASK" resource={task}>
      <TaskForm task={task} />
    </ResourcePage>
  );
}
