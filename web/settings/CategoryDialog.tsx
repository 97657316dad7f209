import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CategoriesQuery } from '../gql/graphql.ts';
import { fieldError, formError, textOf } from '../lib/form-errors.ts';
import { useWrite } from '../lib/use-write.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FormAlert } from '../ui/FormAlert.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useErrorFocus } from '../ui/use-error-focus.ts';
import { CreateCategory, UpdateCategory } from './category-documents.ts';

type Category = CategoriesQuery['supportCategories'][number];

interface CategoryDialogProps {
  /** The one to rename; null makes a new one. */
  category: Category | null;
  onClose: () => void;
  onSaved: () => void;
}

/** Names a category, a new one or one that is there. */
export function CategoryDialog({ category, onClose, onSaved }: CategoryDialogProps) {
  const { t } = useTranslation();
  const create = useWrite(CreateCategory);
  const update = useWrite(UpdateCategory);
  const { errors, isSending } = category ? update : create;
  const form = useErrorFocus(errors);
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = textOf(new FormData(event.currentTarget), 'name');
    const saved = category ? await update.send({ categoryId: category.id, name }) : await create.send({ name });
    if (saved) onSaved();
  };
  return (
    <Dialog open onOpenChange={onClose} title={t(category ? 'settings.categories.rename' : 'settings.categories.add')}>
      <form ref={form} onSubmit={(event) => void save(event)} className="grid gap-4">
        <FormAlert message={formError(errors, ['name'])} />
        <TextField
          label={t('settings.categories.name')}
          hint={t('settings.categories.nameHint')}
          error={fieldError(errors, 'name')}
          name="name"
          defaultValue={category?.name}
          dir="auto"
          autoComplete="off"
          required
        />
        <Button type="submit" disabled={isSending} className="justify-self-start">
          {t('settings.save')}
        </Button>
      </form>
    </Dialog>
  );
}
