import { useEffect, useRef, type RefObject } from 'react';

/** For the ref of a form: when it is refused, leads to the first field to blame; with none, back to the button that was pressed. */
export function useErrorFocus(errors: readonly unknown[] | undefined): RefObject<HTMLFormElement> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!errors || !form.current) return;
    const blamed = form.current.querySelector<HTMLElement>('[aria-invalid="true"]');
    (blamed ?? form.current.querySelector<HTMLElement>('[type="submit"]'))?.focus();
  }, [errors]);
  return form;
}
