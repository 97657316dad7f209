import { Download, FileAudio, FileText, FileVideo } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FileFragment } from '../gql/graphql.ts';
import { directionOf } from '../lib/locale.ts';
import { useLocale } from '../lib/use-locale.ts';
import { pathOf } from './file-link.ts';
import { fileSizeText } from './file-size.ts';
import { isShownImage } from './shown-image.ts';
import { useFileLink } from './use-file-link.ts';

/** The files of a message: pictures as pictures, anything else as a card. */
export function MessageFiles({ files }: { files: readonly FileFragment[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (files.length === 0) return null;
  const hasPicture = (file: FileFragment) => isShownImage(file.mimeType) && file.width !== null && file.height !== null;
  return (
    // The thread around it runs one way in every language.
    <ul dir={directionOf(locale)} aria-label={t('files.list')} className="my-1 flex flex-wrap gap-2">
      {files.map((file) => (
        <li key={file.id} className="max-w-full min-w-0">
          {hasPicture(file) ? <Picture file={file} /> : <FileCard file={file} />}
        </li>
      ))}
    </ul>
  );
}

function Picture({ file }: { file: FileFragment }) {
  const { t } = useTranslation();
  const { fileName, url, width, height } = file;
  const { open, renewIfOver } = useFileLink(file);
  return (
    <a
      href={pathOf(url)}
      target="_blank"
      rel="noreferrer"
      onClick={open}
      aria-label={t('files.openPicture', { name: fileName })}
      className="block overflow-hidden rounded-lg border border-line bg-surface"
    >
      <img
        src={pathOf(url)}
        alt={fileName}
        width={width ?? undefined}
        height={height ?? undefined}
        loading="lazy"
        onError={renewIfOver}
        className="max-h-64 w-auto max-w-full object-contain"
      />
    </a>
  );
}

function FileCard({ file }: { file: FileFragment }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { fileName, mimeType, size, url } = file;
  const { open } = useFileLink(file);
  const Icon = mimeType.startsWith('audio/') ? FileAudio : mimeType.startsWith('video/') ? FileVideo : FileText;
  return (
    <a
      href={pathOf(url)}
      target="_blank"
      rel="noreferrer"
      onClick={open}
      aria-label={t('files.open', { name: fileName, size: fileSizeText(size, locale) })}
      className="flex w-64 max-w-full min-w-0 items-center gap-2 rounded-lg border border-line bg-surface p-2 text-ink hover:bg-hover"
    >
      <Icon className="size-6 shrink-0 text-ink-faint" aria-hidden="true" />
      <span className="grid min-w-0 flex-1">
        <span dir="auto" className="truncate text-at-page-start text-sm font-semibold">
          {fileName}
        </span>
        <span className="text-xs text-ink-faint">{fileSizeText(size, locale)}</span>
      </span>
      <Download className="size-4 shrink-0 text-ink-soft" aria-hidden="true" />
    </a>
  );
}
