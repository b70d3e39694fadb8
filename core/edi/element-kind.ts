/** How one element is to be. */
export interface ElementKind {
  /** `AN` text, `ID` one of a list, `N0` a whole number, `R` a decimal number, `D8` CCYYMMDD, `TM` HHMM or longer, `NONE` is not used here. */
  readonly type: 'AN' | 'ID' | 'N0' | 'R' | 'D8' | 'TM' | 'NONE';
  readonly isRequired: boolean;
  /** Least and most characters. */
  readonly least: number;
  readonly most: number;
  /** What may stand there; empty: any. */
  readonly codes: readonly string[];
  /** Its components, for an element that is made of several; empty: it is one. */
  readonly parts: readonly ElementKind[];
  /** True: it may stand there several times. */
  readonly mayRepeat: boolean;
}

const plain = { isRequired: true, codes: [], parts: [], mayRepeat: false } as const;

/** Text of so many characters. */
export function text(least: number, most: number): ElementKind {
  return { ...plain, type: 'AN', least, most };
}

/** One of some codes, divided by blanks. */
export function oneOf(codes: string): ElementKind {
  const list = codes.split(' ');
  const lengths = list.map((each) => each.length);
  return { ...plain, type: 'ID', least: Math.min(...lengths), most: Math.max(...lengths), codes: list };
}

/** A code of a list that is not held here. */
export function code(least: number, most: number): ElementKind {
  return { ...plain, type: 'ID', least, most };
}

/** A whole number of so many digits. */
export function whole(least: number, most: number): ElementKind {
  return { ...plain, type: 'N0', least, most };
}

/** A number with decimals, of at most so many digits. */
export function decimal(most: number): ElementKind {
  return { ...plain, type: 'R', least: 1, most };
}

/** A calendar date, CCYYMMDD. */
export const date: ElementKind = { ...plain, type: 'D8', least: 8, most: 8 };

/** A time of day, HHMM to HHMMSSDD. */
export const time: ElementKind = { ...plain, type: 'TM', least: 4, most: 8 };

/** What stands between two others and is left empty. */
export const none: ElementKind = { ...plain, type: 'NONE', isRequired: false, least: 0, most: 0 };

/** Made of components. */
export function made(...parts: readonly ElementKind[]): ElementKind {
  return { ...plain, type: 'AN', least: 1, most: 999, parts };
}

/** The same, where it may be left out. */
export function maybe(kind: ElementKind): ElementKind {
  return { ...kind, isRequired: false };
}
