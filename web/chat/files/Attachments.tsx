import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ChatAttachmentFragment } from '../../gql/graphql.ts';
import { useLocale } from '../../lib/use-locale.ts';
import { pathOf } from '../../files/file-link.ts';
import { useFileLink } from '../../files/use-file-link.ts';
import { fileSize } from './file-size.ts';

/** The files of a message: pictures, films and sounds as such, anything else to be downloaded. */
export function Attachments({ attachments }: { attachments: readonly ChatAttachmentFragment[] }) {
  if (attachments.length === 0) return null;
  return (
    <div className="my-1 flex flex-wrap gap-1.5">
      {attachments.map((attachment) => (
        <Attachment key={attachment.id} attachment={attachment} />
      ))}
    </div>
  );
}

function Attachment({ attachment }: { attachment: ChatAttachmentFragment }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { fileName, mimeType, size, width, height } = attachment;
  const { open, renewIfOver } = useFileLink(attachment);
  const url = pathOf(attachment.url);
  if (mimeType.startsWith('image/')) {
    return (
      <a href={url} target="_blank" rel="noopener noreferrer" onClick={open} className="block max-w-full">
        <img
          src={url}
          alt={fileName}
          loading="lazy"
          onError={renewIfOver}
          // Their place is kept before they have come.
          width={width ?? undefined}
          height={height ?? undefined}
          className="h-auto max-h-80 w-auto max-w-full rounded-lg"
        />
      </a>
    );
  }
  if (mimeType.startsWith('video/')) {
    return (
      <video
        src={url}
        controls
        preload="metadata"
        onError={renewIfOver}
        aria-label={fileName}
        className="max-h-80 max-w-full rounded-lg"
      />
    );
  }
  if (mimeType.startsWith('audio/')) {
    return (
      <audio src={url} controls preload="metadata" onError={renewIfOver} aria-label={fileName} className="max-w-full" />
    );
  }
  return (
    <a
      href={url}
      download={fileName}
      onClick={open}
      aria-label={t('chat.file.download', { name: fileName })}
      className="flex min-h-11 max-w-72 min-w-0 items-center gap-2.5 rounded-lg border border-line-strong px-3 py-1.5 text-sm hover:bg-hover"
    >
      <Download className="size-4 shrink-0" aria-hidden="true" />
      <span className="grid min-w-0">
        <bdi className="truncate font-medium">{fileName}</bdi>
        <span className="text-xs text-ink-soft">{fileSize(size, locale)}</span>
      </span>
    </a>
  );
}
