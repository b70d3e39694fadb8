import { fullName } from './person';
import type { PersonDigest } from './person-digest';

type Named = Pick<PersonDigest, 'given' | 'family' | 'preferred'>;

function plain(name: string): string {
  return name.trim().toLowerCase().normalize('NFC').replaceAll(/\s+/g, ' ');
}

function namesOf(person: Named): ReadonlySet<string> {
  const { given, family } = person;
  return new Set([fullName(person), `${given} ${family}`, `${family}, ${given}`].map(plain));
}

/**
 * True for somebody who is called exactly so, whatever the case and the spaces: `Robin Vale` or `Vale, Robin`, by the given
 * name or the preferred one.
 */
export function isNamed(person: Named, name: string): boolean {
  const wanted = plain(name);
  return wanted !== '' && namesOf(person).has(wanted);
}

/** Makes ready to tell who of some people is called exactly so, in their order. */
export function namesakes<T extends Named>(people: readonly T[]): (name: string) => readonly T[] {
  const byName = new Map<string, T[]>();
  for (const person of people) {
    for (const name of namesOf(person)) {
      const others = byName.get(name);
      if (others === undefined) byName.set(name, [person]);
      else others.push(person);
    }
  }
  return (name) => byName.get(plain(name)) ?? [];
}
