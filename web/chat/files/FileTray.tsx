import { FileText, RotateCw, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../lib/use-locale.ts';
import { fileSize } from './file-size.ts';
import type { Upload, Uploads } from './use-uploads.ts';

/** The files that go with the message being written: how far each is, and the way out again. */
export function FileTray({ uploads }: { uploads: Uploads }) {
  const { t } = useTranslation();
  if (uploads.files.length === 0) return null;
  return (
    <ul aria-label={t('chat.file.tray')} className="flex flex-wrap gap-2 border-b border-line p-2">
      {uploads.files.map((upload) => (
        <FileChip key={upload.key} upload={upload} uploads={uploads} />
      ))}
    </ul>
  );
}

function FileChip({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { key, file, state } = upload;
  const hasFailed = state.is === 'refused' || state.is === 'lost';
  return (
    <li className="relative flex max-w-64 min-w-0 items-center gap-2 overflow-hidden rounded-lg border border-line bg-sunken py-1 ps-2.5 text-sm">
      <FileText className="size-4 shrink-0 text-ink-faint" aria-hidden="true" />
      <span className="grid min-w-0">
        <bdi className="truncate">{file.name}</bdi>
        <span
          role={hasFailed ? 'alert' : undefined}
          className={`text-xs ${hasFailed ? 'text-danger' : 'text-ink-faint'}`}
        >
          {state.is === 'refused'
            ? state.message
            : state.is === 'lost'
              ? t('chat.file.lost')
              : fileSize(file.size, locale)}
        </span>
      </span>
      {state.is === 'lost' && (
        <button
          type="button"
          aria-label={t('chat.file.retry', { name: file.name })}
          onClick={() => uploads.retry(key)}
          className={buttonClass}
        >
          <RotateCw className="size-4" aria-hidden="true" />
        </button>
      )}
      <button
        type="button"
        aria-label={t('chat.file.remove', { name: file.name })}
        onClick={() => uploads.remove(key)}
        className={buttonClass}
      >
        <X className="size-4" aria-hidden="true" />
      </button>
      {state.is === 'sending' && (
        <progress
          aria-label={t('chat.file.progress', { name: file.name })}
          value={state.share}
          className="absolute inset-x-0 bottom-0 h-1 w-full accent-accent"
        />
      )}
    </li>
  );
}

const buttonClass =
  'grid size-9 shrink-0 place-items-center rounded-lg text-ink-soft hover:bg-hover hover:text-ink pointer-coarse:size-11';
