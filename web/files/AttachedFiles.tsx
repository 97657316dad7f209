import { FileText, RotateCcw, X } from 'lucide-react';
import { useCallback, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../lib/use-locale.ts';
import { fileSizeText } from './file-size.ts';
import type { Upload, UploadState } from './upload.ts';

interface AttachedFilesProps {
  uploads: readonly Upload[];
  onDetach: (upload: Upload) => void;
}

/** The files of a message that is being written. */
export function AttachedFiles({ uploads, onDetach }: AttachedFilesProps) {
  const { t } = useTranslation();
  if (uploads.length === 0) return null;
  return (
    <ul aria-label={t('files.attached')} className="grid gap-1.5 sm:grid-cols-2">
      {uploads.map((upload) => (
        <AttachedFile key={upload.key} upload={upload} onDetach={() => onDetach(upload)} />
      ))}
    </ul>
  );
}

function AttachedFile({ upload, onDetach }: { upload: Upload; onDetach: () => void }) {
  const { t } = useTranslation();
  const state = useUploadState(upload);
  const { name, preview } = upload;
  const isWrong = state.status === 'failed' || state.status === 'refused';
  return (
    <li
      className={`relative flex min-w-0 items-center gap-2 overflow-hidden rounded-lg border bg-surface p-1.5 text-ink ${isWrong ? 'border-danger' : 'border-line'}`}
    >
      {preview === null ? (
        <FileText className="m-2 size-6 shrink-0 text-ink-faint" aria-hidden="true" />
      ) : (
        <img src={preview} alt="" className="size-10 shrink-0 rounded-md object-cover" />
      )}
      <div className="grid min-w-0 flex-1">
        <span dir="auto" className="truncate text-at-page-start text-sm" title={name}>
          {name}
        </span>
        <UploadStatus size={upload.size} state={state} />
      </div>
      {state.status === 'failed' && (
        <button
          type="button"
          className={iconButton}
          onClick={() => upload.retry()}
          aria-label={t('files.retry', { name })}
        >
          <RotateCcw className="size-4" aria-hidden="true" />
        </button>
      )}
      <button type="button" className={iconButton} onClick={onDetach} aria-label={t('files.detach', { name })}>
        <X className="size-4" aria-hidden="true" />
      </button>
      {state.status === 'sending' && <Progress name={name} progress={state.progress} />}
    </li>
  );
}

function UploadStatus({ size, state }: { size: number; state: UploadState }) {
  const { t } = useTranslation();
  const locale = useLocale();
  switch (state.status) {
    case 'failed':
      return (
        <span role="alert" className="text-xs text-danger">
          {state.failure === '' ? t('files.notReached') : state.failure}
        </span>
      );
    case 'refused':
      return (
        <span role="alert" className="text-xs text-danger">
          {t(`files.${state.reason}`)}
        </span>
      );
    default:
      return <span className="text-xs text-ink-faint">{fileSizeText(size, locale)}</span>;
  }
}

function Progress({ name, progress }: { name: string; progress: number }) {
  const { t } = useTranslation();
  const percent = Math.round(progress * 100);
  return (
    <div
      role="progressbar"
      aria-label={t('files.sending', { name })}
      aria-valuenow={percent}
      className="absolute inset-x-0 bottom-0 h-1 bg-line"
    >
      <div className="h-full bg-accent transition-[width]" style={{ width: `${percent}%` }} />
    </div>
  );
}

/** Whether one of them can't be sent at all. */
export function useRefused(uploads: readonly Upload[]): boolean {
  return useStates(uploads).some((state) => state.status === 'refused');
}

/** How all of them stand. */
export function useStates(uploads: readonly Upload[]): UploadState[] {
  const subscribe = useCallback(
    (listener: () => void) => {
      const ends = uploads.map((upload) => upload.subscribe(listener));
      return () => ends.forEach((end) => end());
    },
    [uploads],
  );
  // The states as one value that is the same while they are.
  const read = () => uploads.map((upload) => upload.state().status).join();
  useSyncExternalStore(subscribe, read, () => '');
  return uploads.map((upload) => upload.state());
}

/** How an upload stands. */
export function useUploadState(upload: Upload): UploadState {
  return useSyncExternalStore(upload.subscribe, upload.state, upload.state);
}

const iconButton =
  'grid size-11 shrink-0 place-items-center rounded-md text-ink-soft hover:bg-hover hover:text-ink lg:size-8';
