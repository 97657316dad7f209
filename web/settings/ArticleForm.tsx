import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleDetailsFragment } from '../gql/graphql.ts';
import { fieldError, textOf } from '../lib/form-errors.ts';
import { usePlainForm } from '../lib/plain-forms.ts';
import { useChanges } from '../lib/use-changes.ts';
import { useWrite } from '../lib/use-write.ts';
import { TextField } from '../ui/TextField.tsx';
import { MarkdownField } from './MarkdownField.tsx';
import { CreateArticle, UpdateArticle } from './resource-documents.ts';
import { SettingsForm } from './SettingsForm.tsx';
import { useLeaveGuard } from './use-leave-guard.ts';
import { useSaved } from './use-saved.ts';

/** What the form says of an article. */
export function articleIn(form: FormData) {
  return {
    title: textOf(form, 'title'),
    content: textOf(form, 'content'),
    isPublished: form.has('isPublished'),
  };
}

/** An article to be written, or changed. */
export function ArticleForm({ article }: { article: ArticleDetailsFragment | null }) {
  const { t } = useTranslation();
  const creation = useWrite(CreateArticle, 'new-article');
  const change = useWrite(UpdateArticle, 'article');
  const write = article ? change : creation;
  const name = article ? 'article' : 'new-article';
  const changes = useChanges({
    title: article?.title ?? '',
    content: article?.content ?? '',
    isPublished: article?.isPublished ?? false,
  });
  const { typed } = usePlainForm(name);
  const saved = useSaved();
  const isTouched = useRef(false);
  useLeaveGuard(isTouched, t('resources.article.leave'));
  const save = async (filled: FormData) => {
    const input = articleIn(filled);
    const done = article
      ? await change.send({ articleId: article.id, ...changes.of(input) })
      : await creation.send(input);
    if (!done) return;
    isTouched.current = false;
    saved();
  };
  return (
    <SettingsForm
      name={name}
      shown={article ? changes.shown : undefined}
      write={write}
      fields={['title', 'content']}
      submit={t('settings.save')}
      onSave={save}
      noValidate
      onChange={() => (isTouched.current = true)}
    >
      <TextField
        label={t('resources.article.title')}
        error={fieldError(write.errors, 'title')}
        name="title"
        defaultValue={typed('title', article?.title)}
        dir="auto"
        autoComplete="off"
        required
      />
      <MarkdownField
        label={t('resources.article.content')}
        name="content"
        defaultValue={typed('content', article?.content ?? '')}
        error={fieldError(write.errors, 'content')}
      />
      <label className="flex min-h-11 items-center gap-2.5 text-sm lg:min-h-9">
        <input
          type="checkbox"
          name="isPublished"
          defaultChecked={article?.isPublished}
          className="size-4.5 accent-accent"
        />
        {t('resources.article.published')}
      </label>
    </SettingsForm>
  );
}
