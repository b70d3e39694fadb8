const field = /^[A-Za-z][A-Za-z0-9.-]{0,59}$/;
const id = /^[A-Za-z0-9_-]{0,100}$/;

/**
 * Throws a TypeError on a line that could tell what somebody wrote: fields are names that the program gave (letters, digits,
 * dots, hyphens), a target is an id. The text itself is not in the message.
 */
export function assertTold({ target, fields }: { readonly target: string; readonly fields: readonly string[] }): void {
  if (!id.test(target)) throw new TypeError('expected the id of a record as the target of an audit line');
  if (!fields.every((name) => field.test(name))) throw new TypeError('expected names of fields in an audit line');
}
