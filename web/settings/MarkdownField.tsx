import { Tabs } from 'radix-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Markdown } from '../ui/Markdown.tsx';
import { FieldFrame, inputClass } from '../ui/TextField.tsx';

interface MarkdownFieldProps {
  label: string;
  name: string;
  defaultValue: string;
  error: string | undefined;
}

/** A Markdown text to be written, and looked at as it will be read. */
export function MarkdownField({ label, name, defaultValue, error }: MarkdownFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(defaultValue);
  return (
    <Tabs.Root defaultValue="write">
      <Tabs.List aria-label={label} className="mb-3 flex gap-1 border-b border-line">
        {(['write', 'preview'] as const).map((view) => (
          <Tabs.Trigger
            key={view}
            value={view}
            className="-mb-px min-h-11 border-b-2 border-transparent px-2.5 text-sm font-semibold text-ink-soft hover:text-ink data-[state=active]:border-accent data-[state=active]:text-accent-text lg:min-h-9"
          >
            {t(`resources.article.${view}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {/* Stays in the form while the preview is looked at. */}
      <Tabs.Content value="write" forceMount tabIndex={-1} className="data-[state=inactive]:hidden">
        <FieldFrame label={label} hint={t('resources.article.contentHint')} error={error}>
          {(control) => (
            <textarea
              {...control}
              name={name}
              rows={14}
              dir="auto"
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
              required
              className={`${inputClass} field-sizing-content max-h-[70dvh] min-h-72 py-2.5 leading-relaxed`}
            />
          )}
        </FieldFrame>
      </Tabs.Content>
      <Tabs.Content value="preview" className="min-h-72 rounded-lg border border-line px-4 py-3.5">
        {text.trim() === '' ? (
          <p className="text-sm text-ink-faint">{t('resources.article.noPreview')}</p>
        ) : (
          <Markdown text={text} />
        )}
      </Tabs.Content>
    </Tabs.Root>
  );
}
