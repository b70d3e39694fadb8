import type { Part } from '#core/curriculum/class-plan';

/** The text that a finding means: `prompt`, `lines[3]` or `versions[0].steps[1]` of a part; empty where there is none. */
export function textAt(part: Part, field: string): string {
  let found: unknown = part;
  for (const step of field.split(/[.[\]]+/).filter((one) => one !== '')) {
    found = typeof found === 'object' && found !== null ? Reflect.get(found, step) : undefined;
  }
  // Lines and steps carry their time beside their text.
  if (typeof found === 'object' && found !== null) found = Reflect.get(found, 'text');
  return typeof found === 'string' ? found : '';
}
