import { useTranslation } from 'react-i18next';
import { useUploadState } from './use-upload-state.ts';
import type { Upload } from './upload.ts';

/** How far a file is while it is sent, along the lower edge of the `relative` element that stands for it. */
export function UploadProgress({ upload }: { upload: Upload }) {
  const { t } = useTranslation();
  const state = useUploadState(upload);
  if (state.status !== 'sending') return null;
  const percent = Math.round(state.progress * 100);
  return (
    <div
      role="progressbar"
      aria-label={t('files.sending', { name: upload.name })}
      aria-valuenow={percent}
      className="absolute inset-x-0 bottom-0 h-1 bg-line"
    >
      <div className="h-full bg-accent transition-[width]" style={{ width: `${percent}%` }} />
    </div>
  );
}
