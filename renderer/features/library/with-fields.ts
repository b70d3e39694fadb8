/** The content with some of its fields changed: what is left out isn't there, so that the same content is the same file. */
export function withFields<T extends object>(content: T, to: Partial<NoInfer<T>>): T {
  const next = { ...content, ...to };
  for (const [name, value] of Object.entries(next)) if (value === undefined) Reflect.deleteProperty(next, name);
  return next;
}
