import { useState, type ClipboardEvent, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { useClient } from 'urql';
import { attach, mostFiles } from './attached-files.ts';

/** What comes before the first file: whether it went well, and if not, what the server says to people. */
export interface Preparation {
  isReady: boolean;
  says?: string;
}

/** What takes files for a message, whichever way they come. */
export interface Attaching {
  add(files: File[]): void;
  /** Files are held over the zone. */
  isOver: boolean;
  /** Files were given that are not attached yet. */
  isPreparing: boolean;
  zone: Record<'onDragOver' | 'onDragLeave' | 'onDrop', (event: DragEvent) => void>;
  onPaste(event: ClipboardEvent): void;
}

/** The ways files come to a message: chosen, dropped on the element that has `zone`, pasted into the one that has `onPaste`. */
export function useAttaching(draft: string, prepare?: () => Promise<Preparation>): Attaching {
  const { t } = useTranslation();
  const client = useClient();
  const [isOver, setOver] = useState(false);
  const [isPreparing, setPreparing] = useState(false);
  const add = async (files: File[]) => {
    if (files.length === 0) return;
    if (prepare) {
      setPreparing(true);
      const { isReady, says } = await prepare();
      setPreparing(false);
      if (!isReady) {
        toast.error(says ?? t('files.notReached'));
        return;
      }
    }
    if (attach(client, draft, files) > 0) toast.error(t('files.tooMany', { count: mostFiles }));
  };
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');
  return {
    add: (files: File[]) => void add(files),
    isOver,
    isPreparing,
    zone: {
      onDragOver(event: DragEvent) {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave(event: DragEvent) {
        // Not on the way to what stands inside.
        const to = event.relatedTarget;
        if (!(to instanceof Node) || !event.currentTarget.contains(to)) setOver(false);
      },
      onDrop(event: DragEvent) {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void add([...event.dataTransfer.files]);
      },
    },
    onPaste(event: ClipboardEvent) {
      const files = [...event.clipboardData.files];
      // Spreadsheets put a picture of the cells beside their text.
      if (files.length === 0 || event.clipboardData.types.includes('text/plain')) return;
      event.preventDefault();
      void add(files);
    },
  };
}
