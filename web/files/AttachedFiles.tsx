import { FileText, RotateCcw, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../lib/use-locale.ts';
import { fileSizeText } from './file-size.ts';
import type { Upload, UploadState } from './upload.ts';
import { UploadPreview } from './UploadPreview.tsx';
import { UploadProgress } from './UploadProgress.tsx';
import { useUploadState } from './use-upload-state.ts';

interface AttachedFilesProps {
  uploads: readonly Upload[];
  onDetach: (upload: Upload) => void;
}

/** The files of a message that is being written. */
export function AttachedFiles({ uploads, onDetach }: AttachedFilesProps) {
  const { t } = useTranslation();
  if (uploads.length === 0) return null;
  return (
    <ul
      aria-label={t('files.attached')}
      className="grid max-h-[35dvh] auto-rows-max gap-1.5 overflow-y-auto sm:grid-cols-2"
    >
      {uploads.map((upload) => (
        <AttachedFile key={upload.key} upload={upload} onDetach={() => onDetach(upload)} />
      ))}
    </ul>
  );
}

function AttachedFile({ upload, onDetach }: { upload: Upload; onDetach: () => void }) {
  const { t } = useTranslation();
  const state = useUploadState(upload);
  const { name } = upload;
  const isWrong = state.status === 'failed' || state.status === 'refused';
  return (
    <li
      className={`relative flex min-w-0 items-center gap-2 overflow-hidden rounded-lg border bg-surface p-1.5 text-ink ${isWrong ? 'border-danger' : 'border-line'}`}
    >
      <UploadPreview upload={upload} alt="" className="size-10 shrink-0 rounded-md object-cover">
        <FileText className="m-2 size-6 shrink-0 text-ink-faint" aria-hidden="true" />
      </UploadPreview>
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
      <UploadProgress upload={upload} />
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

const iconButton =
  'grid size-11 shrink-0 place-items-center rounded-md text-ink-soft hover:bg-hover hover:text-ink lg:size-8';
