import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDetailsFragment } from '../gql/graphql.ts';
import { fieldError, textOf } from '../lib/form-errors.ts';
import { usePlainForm } from '../lib/plain-forms.ts';
import { useChanges } from '../lib/use-changes.ts';
import { useWrite } from '../lib/use-write.ts';
import { AssigneesField, type Assignee } from '../resources/AssigneesField.tsx';
import { chosenProject, ProjectField } from '../resources/ProjectField.tsx';
import { UpdateTask } from '../resources/resource-documents.ts';
import { taskStatuses } from '../resources/TaskStatusBadge.tsx';
import { FieldFrame, inputClass, TextField } from '../ui/TextField.tsx';
import { CreateTask } from './resource-documents.ts';
import { SettingsForm } from './SettingsForm.tsx';
import { useSaved } from './use-saved.ts';

const fields = ['title', 'description', 'projectId', 'assigneeIds'];

/** What the form says of a task. */
export function taskIn(form: FormData) {
  return {
    title: textOf(form, 'title'),
    description: textOf(form, 'description'),
    projectId: chosenProject(form),
    assigneeIds: form.getAll('assigneeIds').filter((id) => typeof id === 'string'),
  };
}

/** How far a task is that is there already. */
function statusIn(form: FormData) {
  return taskStatuses.find((one) => one === form.get('status'));
}

/** What it changes of one that is there. */
export function taskChangeIn(form: FormData) {
  return { ...taskIn(form), status: statusIn(form) };
}

/** A task to be made, or changed. */
export function TaskForm({ task }: { task: TaskDetailsFragment | null }) {
  const { t } = useTranslation();
  const creation = useWrite(CreateTask, 'new-task');
  const change = useWrite(UpdateTask, 'task');
  const write = task ? change : creation;
  const name = task ? 'task' : 'new-task';
  const changes = useChanges({
    title: task?.title ?? '',
    description: task?.description ?? '',
    projectId: task?.project?.id ?? null,
    assigneeIds: task?.assignees.map(({ id }) => id) ?? [],
    status: task?.status,
  });
  const { typed } = usePlainForm(name);
  const saved = useSaved();
  const [assignees, setAssignees] = useState<readonly Assignee[]>(task?.assignees ?? []);
  const save = async (filled: FormData) => {
    const done = task
      ? await change.send({ taskId: task.id, ...changes.of(taskChangeIn(filled)) })
      : await creation.send(taskIn(filled));
    if (done) saved();
  };
  return (
    <SettingsForm
      name={name}
      shown={task ? changes.shown : undefined}
      write={write}
      fields={fields}
      submit={t('settings.save')}
      onSave={save}
    >
      <TextField
        label={t('resources.task.title')}
        error={fieldError(write.errors, 'title')}
        name="title"
        defaultValue={typed('title', task?.title)}
        dir="auto"
        autoComplete="off"
        required
      />
      <FieldFrame
        label={t('resources.task.description')}
        optional={t('resources.optional')}
        error={fieldError(write.errors, 'description')}
      >
        {(control) => (
          <textarea
            {...control}
            name="description"
            rows={5}
            dir="auto"
            defaultValue={typed('description', task?.description ?? '')}
            className={`${inputClass} field-sizing-content max-h-96 min-h-32 py-2`}
          />
        )}
      </FieldFrame>
      {task && (
        <FieldFrame label={t('resources.task.status')}>
          {(control) => (
            <select {...control} name="status" defaultValue={typed('status', task.status)} className={inputClass}>
              {taskStatuses.map((status) => (
                <option key={status} value={status}>
                  {t(`resources.taskStatus.${status}`)}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
      )}
      <ProjectField project={task?.project ?? null} error={fieldError(write.errors, 'projectId')} />
      <AssigneesField value={assignees} error={fieldError(write.errors, 'assigneeIds')} onChange={setAssignees} />
    </SettingsForm>
  );
}
