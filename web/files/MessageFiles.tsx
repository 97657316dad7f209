import { Download, FileAudio, FileText, FileVideo, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FileFragment } from '../gql/graphql.ts';
import { directionOf } from '../lib/locale.ts';
import { useLocale } from '../lib/use-locale.ts';
import { FileFace, fileCardClass } from './FileFace.tsx';
import { fileSizeText } from './file-size.ts';
import { isShownImage } from './shown-image.ts';
import { useFileLink } from './use-file-link.ts';

/** The files of a message: pictures, films and recordings as such, anything else as a card. */
export function MessageFiles({ files }: { files: readonly FileFragment[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (files.length === 0) return null;
  return (
    // The thread around it may run one way in every language.
    <ul dir={directionOf(locale)} aria-label={t('files.list')} className="my-1 flex flex-wrap gap-2">
      {files.map((file) => (
        <li key={file.id} className="max-w-full min-w-0">
          <ShownFile file={file} />
        </li>
      ))}
    </ul>
  );
}

function ShownFile({ file }: { file: FileFragment }) {
  const { mimeType, width, height } = file;
  if (isShownImage(mimeType) && width !== null && height !== null) return <Picture {...{ file, width, height }} />;
  if (mimeType.startsWith('video/')) return <Film file={file} />;
  if (mimeType.startsWith('audio/')) return <Recording file={file} />;
  return <FileCard file={file} Icon={FileText} />;
}

/** As `max-h-80`. */
const TALLEST_REM = 20;

function Picture({ file, width, height }: { file: FileFragment; width: number; height: number }) {
  const { t } = useTranslation();
  const { fileName } = file;
  const { href, open, renewIfOver } = useFileLink(file);
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      onClick={open}
      aria-label={t('files.openPicture', { name: fileName })}
      className="block w-fit max-w-full overflow-hidden rounded-lg border border-line bg-surface"
    >
      <img
        src={href}
        alt={fileName}
        width={width}
        height={height}
        loading="lazy"
        onError={renewIfOver}
        // Its place is kept before it has come.
        style={{ width: `min(${width}px, ${(TALLEST_REM * width) / height}rem)` }}
        className="h-auto max-w-full"
      />
    </a>
  );
}

function Film({ file }: { file: FileFragment }) {
  const { href, renewIfOver } = useFileLink(file);
  return (
    <div className="grid w-72 max-w-full gap-1">
      <video
        src={href}
        controls
        preload="metadata"
        onError={renewIfOver}
        aria-label={file.fileName}
        className="max-h-80 w-full rounded-lg bg-black"
      />
      <FileCard file={file} Icon={FileVideo} />
    </div>
  );
}

function Recording({ file }: { file: FileFragment }) {
  const { href, renewIfOver } = useFileLink(file);
  return (
    <div className="grid w-72 max-w-full gap-1">
      <audio
        src={href}
        controls
        preload="metadata"
        onError={renewIfOver}
        aria-label={file.fileName}
        className="w-full"
      />
      <FileCard file={file} Icon={FileAudio} />
    </div>
  );
}

function FileCard({ file, Icon }: { file: FileFragment; Icon: LucideIcon }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { fileName: name, size } = file;
  const { href, open } = useFileLink(file);
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      onClick={open}
      aria-label={t('files.open', { name, size: fileSizeText(size, locale) })}
      className={`${fileCardClass} hover:bg-hover`}
    >
      <FileFace name={name} size={size} Icon={Icon} />
      <Download className="size-4 shrink-0 text-ink-soft" aria-hidden="true" />
    </a>
  );
}
