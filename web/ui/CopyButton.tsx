import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { copyText } from '../lib/copy-text.ts';
import { Button } from './Button.tsx';

/** Puts a text into the clipboard, and says so. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<string>();
  const copy = () =>
    copyText(text).then(
      () => setCopied(text),
      () => toast.error(t('shell.copyFailed')),
    );
  const isCopied = copied === text;
  const Icon = isCopied ? Check : Copy;
  return (
    <Button look="secondary" size="small" onClick={() => void copy()}>
      <Icon className="size-4" aria-hidden="true" />
      <span aria-live="polite">{isCopied ? t('shell.copied') : label}</span>
    </Button>
  );
}
