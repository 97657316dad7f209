import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface DropZoneProps {
  disabled: boolean;
  onFiles: (files: Iterable<File>) => void;
  children: ReactNode;
}

/** A room's page, on which files may be dropped wherever they come down. */
export function DropZone({ disabled, onFiles, children }: DropZoneProps) {
  const { t } = useTranslation();
  const [isOver, setOver] = useState(false);
  // Every element inside is entered and left by itself.
  const depth = useRef(0);
  const move = (event: DragEvent, step: number) => {
    if (disabled || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    depth.current += step;
    setOver(depth.current > 0);
  };
  const drop = (event: DragEvent) => {
    move(event, -depth.current);
    if (!disabled) onFiles(event.dataTransfer.files);
  };
  return (
    <article
      onDragEnter={(event) => move(event, 1)}
      onDragOver={(event) => move(event, 0)}
      onDragLeave={(event) => move(event, -1)}
      onDrop={drop}
      className="relative flex min-h-0 min-w-0 flex-1 flex-col"
    >
      {children}
      {isOver && (
        <p className="pointer-events-none absolute inset-2 z-20 grid place-items-center rounded-2xl border-2 border-dashed border-accent bg-surface/90 text-lg font-bold text-accent-text">
          {t('chat.file.drop')}
        </p>
      )}
    </article>
  );
}
