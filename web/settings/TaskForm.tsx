import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDetailsFragment } from '../gql/graphql.ts';
import { fieldError, formError, textOf } from '../lib/form-errors.ts';
import { useWrite } from '../lib/use-write.ts';
import { AssigneesField, type Assignee } from '../resources/AssigneesField.tsx';
import { chosenProject, ProjectField } from '../resources/ProjectField.tsx';
import { UpdateTask } from '../resources/resource-documents.ts';
import { taskStatuses } from '../resources/TaskStatusBadge.tsx';
import { Button } from '../ui/Button.tsx';
import { FormAlert } from '../ui/FormAlert.tsx';
import { FieldFrame, inputClass, TextField } from '../ui/TextField.tsx';
import { useErrorFocus } from '../ui/use-error-focus.ts';
import { CreateTask } from './resource-documents.ts';
import { settingsCardClass } from './SettingsPage.tsx';
import { useSaved } from './use-saved.ts';

const fields = ['title', 'description', 'projectId', 'assigneeIds'];

/** A task to be made, or changed. */
export function TaskForm({ task }: { task: TaskDetailsFragment | null }) {
  const { t } = useTranslation();
  const creation = useWrite(CreateTask);
  const change = useWrite(UpdateTask);
  const { isSending, errors } = task ? change : creation;
  const form = useErrorFocus(errors);
  const saved = useSaved();
  const [assignees, setAssignees] = useState<readonly Assignee[]>(task?.assignees ?? []);
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const input = {
      title: textOf(typed, 'title'),
      description: textOf(typed, 'description'),
      projectId: chosenProject(typed),
      assigneeIds: assignees.map(({ id }) => id),
    };
    const status = taskStatuses.find((one) => one === typed.get('status'));
    const done = task ? await change.send({ taskId: task.id, status, ...input }) : await creation.send(input);
    if (done) saved();
  };
  return (
    <form
      ref={form}
      method="post"
      onSubmit={(event) => void save(event)}
      className={`grid gap-4 p-5 sm:p-6 ${settingsCardClass}`}
    >
      <FormAlert message={formError(errors, fields)} />
      <TextField
        label={t('resources.task.title')}
        error={fieldError(errors, 'title')}
        name="title"
        defaultValue={task?.title}
        dir="auto"
        autoComplete="off"
        required
      />
      <FieldFrame
        label={t('resources.task.description')}
        optional={t('resources.optional')}
        error={fieldError(errors, 'description')}
      >
        {(control) => (
          <textarea
            {...control}
            name="description"
            rows={5}
            dir="auto"
            defaultValue={task?.description ?? ''}
            className={`${inputClass} field-sizing-content max-h-96 min-h-32 py-2`}
          />
        )}
      </FieldFrame>
      {task && (
        <FieldFrame label={t('resources.task.status')}>
          {(control) => (
            <select {...control} name="status" defaultValue={task.status} className={inputClass}>
              {taskStatuses.map((status) => (
                <option key={status} value={status}>
                  {t(`resources.taskStatus.${status}`)}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
      )}
      <ProjectField project={task?.project ?? null} error={fieldError(errors, 'projectId')} />
      <AssigneesField value={assignees} error={fieldError(errors, 'assigneeIds')} onChange={setAssignees} />
      <Button type="submit" disabled={isSending} className="mt-1 justify-self-start">
        {t('settings.save')}
      </Button>
    </form>
  );
}
