import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import { type Say, sayIn } from './say-in';
import { type Words, wordsHere } from './words-here';

export type { Say } from './say-in';

let voices = { words: wordsHere.get(), byZone: new Map<string | undefined, Say>() };

/** One voice for each zone, however many ask for it. */
function voiceOf(words: Words, zone: string | undefined): Say {
  if (voices.words !== words) voices = { words, byZone: new Map() };
  const known = voices.byZone.get(zone);
  if (known !== undefined) return known;
  const made = sayIn(words, zone);
  voices.byZone.set(zone, made);
  return made;
}

const Voice = createContext<Say>(() => {
  throw new Error('a sentence was asked for outside of a SayProvider');
});

/** Gives everything inside it its sentences; `zone` (IANA) is used where a sentence holds a date. */
export function SayProvider({ children, zone }: { readonly children: ReactNode; readonly zone?: string }) {
  const words = useSyncExternalStore(wordsHere.subscribe, wordsHere.get);
  return <Voice value={voiceOf(words, zone)}>{children}</Voice>;
}

export function useSay(): Say {
  return useContext(Voice);
}
