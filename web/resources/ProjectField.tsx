import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FieldFrame, inputClass } from '../ui/TextField.tsx';
import { ProjectChoice } from './resource-documents.ts';

interface ProjectFieldProps {
  project: { id: string; name: string } | null;
  error: string | undefined;
}

/** The project that something is part of, as `projectId` in its form; empty: none. */
export function ProjectField({ project, error }: ProjectFieldProps) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: ProjectChoice });
  const others = (data?.projects.nodes ?? []).filter(({ id }) => id !== project?.id);
  return (
    <FieldFrame label={t('resources.project')} optional={t('resources.optional')} error={error}>
      {(control) => (
        <select {...control} name="projectId" defaultValue={project?.id ?? ''} className={inputClass}>
          <option value="">{t('resources.noProject')}</option>
          {project && <option value={project.id}>{project.name}</option>}
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

/** What was chosen in the form. */
export function chosenProject(form: FormData): string | null {
  const id = form.get('projectId');
  return typeof id === 'string' && id !== '' ? id : null;
}
