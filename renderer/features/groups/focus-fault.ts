/** Puts the focus on the first field of a form that is said to be wrong, once that is drawn. */
export function focusFault(form: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const wrong = form?.querySelector<HTMLElement>(
      '[aria-invalid="true"], .weekdays:has(.field-problem:not(:empty)) button',
    );
    wrong?.focus();
  });
}
