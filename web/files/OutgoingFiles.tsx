import { FileX } from 'lucide-react';
import { FileFace, fileCardClass } from './FileFace.tsx';
import type { Upload } from './upload.ts';
import { UploadPreview } from './UploadPreview.tsx';
import { UploadProgress } from './UploadProgress.tsx';

interface OutgoingFilesProps {
  uploads: readonly Upload[];
  /** Those that had arrived before the page was loaded anew. */
  stored?: readonly { attachmentId: string; name: string }[];
  /** Names of those that had not. */
  lost?: readonly string[];
}

/** The files of a message on its way, each with how far it is, where they will stand and as large as then. */
export function OutgoingFiles({ uploads, stored = [], lost = [] }: OutgoingFilesProps) {
  if (uploads.length + stored.length + lost.length === 0) return null;
  return (
    <ul className="my-1 flex flex-wrap gap-2">
      {stored.map(({ attachmentId, name }) => (
        <li key={attachmentId} className={fileCardClass}>
          <FileFace name={name} />
        </li>
      ))}
      {lost.map((name, index) => (
        <li key={index} className="max-w-full min-w-0">
          <del className={`${fileCardClass} border-dashed`}>
            <FileFace name={name} Icon={FileX} />
          </del>
        </li>
      ))}
      {uploads.map((upload) => (
        <li key={upload.key} className="relative max-w-full min-w-0 overflow-hidden rounded-lg">
          <UploadPreview
            upload={upload}
            alt={upload.name}
            className="max-h-80 max-w-full rounded-lg border border-line"
          >
            <span className={fileCardClass}>
              <FileFace name={upload.name} size={upload.size} />
            </span>
          </UploadPreview>
          <UploadProgress upload={upload} />
        </li>
      ))}
    </ul>
  );
}
