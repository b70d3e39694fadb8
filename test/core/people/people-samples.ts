import type { PersonDigest } from '#core/people/person-digest';

/** Somebody of a roster; what is not said is not known. */
export function digest(id: string, told: Partial<PersonDigest> = {}): PersonDigest {
  return {
    id,
    given: '',
    family: '',
    preferred: '',
    birthDate: null,
    phone: '',
    email: '',
    holds: true,
    archived: false,
    mergedInto: null,
    unlike: [],
    ...told,
  };
}

const firsts = ['Robin', 'Ana', 'Kim', 'Sam', 'Noor', 'Mateo', 'Ingrid', 'Jürgen', 'Chloé', 'Dmitri', 'Aiko', 'Femi'];
const lasts = ['Vale', 'Aster', 'Rivers', 'Müller', 'García', 'Nguyen', 'Okafor', 'Lindqvist', 'Dubois', 'Haddad'];
const ends = ['', 'son', 'er', 'ova', 'sen', 'ez', 'ton', 'berg', 'mann', 'well', 'ford', 'ley', 'wood'];
const middles = ['', ' Lee', ' Maria', ' Joy', ' Paul'];

function pick(all: readonly string[], at: number): string {
  return all[at % all.length] ?? '';
}

/** As many different people as asked for, as a town has them. */
export function town(count: number): readonly PersonDigest[] {
  return Array.from({ length: count }, (_, at) => {
    const given = `${pick(firsts, at * 7)}${pick(middles, Math.floor(at / 12))}`;
    const family = `${pick(lasts, Math.floor(at / 5))}${pick(ends, Math.floor(at / 61))}`;
    const chance = (at * 2_654_435_761) % 4_294_967_291;
    const [year, month, day] = [
      1940 + (chance % 65),
      1 + (Math.floor(chance / 65) % 12),
      1 + (Math.floor(chance / 780) % 28),
    ];
    const birthDate = `${year}-${month.toString().padStart(2, '0')}-${day.toString().padStart(2, '0')}`;
    const phone = `+1 303 ${(1_000_000 + ((at * 104_729) % 8_999_999)).toString()}`;
    return digest(`per_${at.toString(36).padStart(26, '0')}`, { given, family, birthDate, phone });
  });
}
