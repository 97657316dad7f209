import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useIsLive } from '../lib/use-is-live.ts';
import { Picker, PickerEmpty, PickerOption, PickerText } from '../ui/Picker.tsx';
import { FieldFrame, inputClass } from '../ui/TextField.tsx';
import { ProjectChoice } from './resource-documents.ts';

interface Project {
  id: string;
  name: string;
}

interface ProjectFieldProps {
  project: Project | null;
  error: string | undefined;
  isInDialog?: boolean;
}

/** The project that something is part of, as `projectId` in its form; empty: none. */
export function ProjectField({ project, error, isInDialog }: ProjectFieldProps) {
  const { t } = useTranslation();
  const isLive = useIsLive();
  const [chosen, setChosen] = useState(project);
  const [isOpen, setOpen] = useState(false);
  const [search, setSearch] = useState('');
  const choose = (next: Project | null) => {
    setChosen(next);
    setOpen(false);
  };
  return (
    <FieldFrame label={t('resources.project')} optional={t('resources.optional')} error={error}>
      {(control) =>
        isLive ? (
          <>
            <input type="hidden" name="projectId" value={chosen?.id ?? ''} />
            <Picker
              label={t('resources.searchProjects')}
              open={isOpen}
              onOpenChange={setOpen}
              isInDialog={isInDialog}
              search={{ text: search, onChange: setSearch }}
              trigger={
                <button type="button" {...control} className={`${inputClass} flex items-center gap-2 text-start`}>
                  <bdi className="min-w-0 flex-1 truncate">{chosen?.name ?? t('resources.noProject')}</bdi>
                  <ChevronDown className="size-4 shrink-0 text-ink-faint" aria-hidden="true" />
                </button>
              }
            >
              <ProjectOptions search={search.trim()} chosen={chosen} onChoose={choose} />
            </Picker>
          </>
        ) : (
          <PlainChoice control={control} project={project} />
        )
      }
    </FieldFrame>
  );
}

interface ProjectOptionsProps {
  search: string;
  chosen: Project | null;
  onChoose: (project: Project | null) => void;
}

function ProjectOptions({ search, chosen, onChoose }: ProjectOptionsProps) {
  const { t } = useTranslation();
  const [{ data, error }] = useQuery({ query: ProjectChoice, variables: { search: search || null } });
  if (error) return <PickerText>{t('shell.loadFailed')}</PickerText>;
  if (!data) return <PickerText>{t('shell.loading')}</PickerText>;
  return (
    <>
      <PickerEmpty>{t('resources.noProjectFound')}</PickerEmpty>
      {search === '' && (
        <PickerOption
          value="none"
          name={t('resources.noProject')}
          checked={chosen === null}
          onSelect={() => onChoose(null)}
        >
          {t('resources.noProject')}
        </PickerOption>
      )}
      {data.projects.nodes.map((project) => (
        <PickerOption
          key={project.id}
          value={project.id}
          name={project.name}
          checked={chosen?.id === project.id}
          onSelect={() => onChoose(project)}
        >
          <bdi className="truncate">{project.name}</bdi>
        </PickerOption>
      ))}
    </>
  );
}

/** Where no script searches: the first hundred, and the one that is chosen already. */
function PlainChoice({ control, project }: { control: object; project: Project | null }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: ProjectChoice, variables: { search: null } });
  const others = (data?.projects.nodes ?? []).filter(({ id }) => id !== project?.id);
  return (
    <select {...control} name="projectId" defaultValue={project?.id ?? ''} className={inputClass}>
      <option value="">{t('resources.noProject')}</option>
      {project && <option value={project.id}>{project.name}</option>}
      {others.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** What was chosen in the form. */
export function chosenProject(form: FormData): string | null {
  const id = form.get('projectId');
  return typeof id === 'string' && id !== '' ? id : null;
}
