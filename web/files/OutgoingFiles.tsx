import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useUploadState } from './AttachedFiles.tsx';
import type { Upload } from './upload.ts';

interface OutgoingFilesProps {
  uploads: readonly Upload[];
  /** Those that had arrived before the page was loaded anew. */
  stored?: readonly { attachmentId: string; name: string }[];
}

/** The files of a message on its way, each with how far it is. */
export function OutgoingFiles({ uploads, stored = [] }: OutgoingFilesProps) {
  if (uploads.length + stored.length === 0) return null;
  return (
    <ul className="my-1 flex flex-wrap gap-2">
      {stored.map(({ attachmentId, name }) => (
        <li key={attachmentId} className="max-w-full min-w-0">
          <FileName name={name} />
        </li>
      ))}
      {uploads.map((upload) => (
        <li key={upload.key} className="max-w-full min-w-0">
          <OutgoingFile upload={upload} />
        </li>
      ))}
    </ul>
  );
}

function OutgoingFile({ upload }: { upload: Upload }) {
  const { t } = useTranslation();
  const state = useUploadState(upload);
  const { name, preview } = upload;
  return (
    <div className="grid w-fit max-w-full gap-1">
      {preview === null ? (
        <FileName name={name} />
      ) : (
        <img src={preview} alt={name} className="max-h-80 max-w-full rounded-lg border border-line" />
      )}
      {state.status === 'sending' && (
        <progress
          aria-label={t('files.sending', { name })}
          value={state.progress}
          className="h-1 w-full accent-accent"
        />
      )}
    </div>
  );
}

function FileName({ name }: { name: string }) {
  return (
    <span className="flex max-w-64 min-w-0 items-center gap-2 rounded-lg border border-line bg-surface p-2 text-sm text-ink">
      <FileText className="size-5 shrink-0 text-ink-faint" aria-hidden="true" />
      <bdi className="truncate">{name}</bdi>
    </span>
  );
}
