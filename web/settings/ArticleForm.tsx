import { useRef, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleDetailsFragment } from '../gql/graphql.ts';
import { fieldError, formError, textOf } from '../lib/form-errors.ts';
import { usePlainForm } from '../lib/plain-forms.ts';
import { useChanges } from '../lib/use-changes.ts';
import { useWrite } from '../lib/use-write.ts';
import { Button } from '../ui/Button.tsx';
import { FormAlert } from '../ui/FormAlert.tsx';
import { PlainFormFields } from '../ui/PlainFormFields.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useErrorFocus } from '../ui/use-error-focus.ts';
import { MarkdownField } from './MarkdownField.tsx';
import { CreateArticle, UpdateArticle } from './resource-documents.ts';
import { settingsCardClass } from './SettingsPage.tsx';
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
  const { isSending, errors } = article ? change : creation;
  const name = article ? 'article' : 'new-article';
  const changes = useChanges({
    title: article?.title ?? '',
    content: article?.content ?? '',
    isPublished: article?.isPublished ?? false,
  });
  const { typed } = usePlainForm(name);
  const form = useErrorFocus(errors);
  const saved = useSaved();
  const isTouched = useRef(false);
  useLeaveGuard(isTouched, t('resources.article.leave'));
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = articleIn(new FormData(event.currentTarget));
    const done = article
      ? await change.send({ articleId: article.id, ...changes.of(input) })
      : await creation.send(input);
    if (!done) return;
    isTouched.current = false;
    saved();
  };
  return (
    <form
      ref={form}
      method="post"
      noValidate
      onSubmit={(event) => void save(event)}
      onChange={() => (isTouched.current = true)}
      className={`grid gap-4 p-5 sm:p-6 ${settingsCardClass}`}
    >
      <PlainFormFields name={name} shown={article ? changes.shown : undefined} />
      <FormAlert message={formError(errors, ['title', 'content'])} />
      <TextField
        label={t('resources.article.title')}
        error={fieldError(errors, 'title')}
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
        error={fieldError(errors, 'content')}
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
      <Button type="submit" disabled={isSending} className="mt-1 justify-self-start">
        {t('settings.save')}
      </Button>
    </form>
  );
}
