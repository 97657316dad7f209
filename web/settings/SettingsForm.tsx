import type { ComponentProps, ReactNode } from 'react';
import { formError, type FormErrors } from '../lib/form-errors.ts';
import { Button } from '../ui/Button.tsx';
import { FormAlert } from '../ui/FormAlert.tsx';
import { PlainFormFields } from '../ui/PlainFormFields.tsx';
import { useErrorFocus } from '../ui/use-error-focus.ts';
import { settingsCardClass } from './SettingsPage.tsx';

interface SettingsFormProps extends Pick<ComponentProps<'form'>, 'noValidate' | 'onChange'> {
  /** By which the action of its page knows it. */
  name: string;
  /** What the form shows, of which only what is changed is to be sent; without it all is sent. */
  shown?: object | undefined;
  /** How its write fares. */
  write: { isSending: boolean; errors: FormErrors | undefined };
  /** The fields that say by themselves what is wrong with them. */
  fields: string[];
  /** What stands on its button. */
  submit: string;
  onSave: (filled: FormData) => Promise<void>;
  children: ReactNode;
}

/** A form on a card of its own, saved by a button below its fields. */
export function SettingsForm({ name, shown, write, fields, submit, onSave, children, ...rest }: SettingsFormProps) {
  const form = useErrorFocus(write.errors);
  return (
    <form
      {...rest}
      ref={form}
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(new FormData(event.currentTarget));
      }}
      className={`grid gap-4 p-5 sm:p-6 ${settingsCardClass}`}
    >
      <PlainFormFields name={name} shown={shown} />
      <FormAlert message={formError(write.errors, fields)} />
      {children}
      <Button type="submit" disabled={write.isSending} className="mt-1 justify-self-start">
        {submit}
      </Button>
    </form>
  );
}
