import { Paperclip } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';

interface AttachButtonProps {
  isIcon?: boolean;
  /** What it is called where one file is chosen; absent: several go along with something. */
  one?: string;
  onAttach: (files: File[]) => void;
}

/** Opens the browser's choice of files. */
export function AttachButton({ isIcon = true, one, onAttach }: AttachButtonProps) {
  const { t } = useTranslation();
  const label = one ?? t('files.attach');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple={one === undefined}
        hidden
        onChange={(event) => {
          onAttach([...(event.currentTarget.files ?? [])]);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <Button
        look={isIcon ? 'quiet' : 'secondary'}
        size={isIcon ? 'icon' : 'small'}
        aria-label={label}
        title={label}
        onClick={() => input.current?.click()}
      >
        <Paperclip className={isIcon ? 'size-5' : 'size-4'} aria-hidden="true" />
        {!isIcon && label}
      </Button>
    </>
  );
}
