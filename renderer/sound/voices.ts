/** A voice of this machine. */
export interface MachineVoice {
  readonly name: string;
  /** BCP 47 language tag. */
  readonly language: string;
}

/** The voices that this machine has of its own, in its order. Some machines tell them only a moment after the first call. */
export function voices(): readonly MachineVoice[] {
  return ownVoices().map(({ name, lang }) => ({ name, language: lang }));
}

/** Calls the listener when there are other voices than before, until the returned function is called. */
export function onVoices(listener: () => void): () => void {
  if (!('speechSynthesis' in globalThis)) return () => {};
  speechSynthesis.addEventListener('voiceschanged', listener);
  return () => speechSynthesis.removeEventListener('voiceschanged', listener);
}

/** The voice that reads a language: the chosen one if it speaks it, else the first that does; null where none does. */
export function voiceFor(language: string, chosen: string | null): SpeechSynthesisVoice | null {
  const speaking = ownVoices().filter(({ lang }) => tongue(lang) === tongue(language));
  const sameCountry = speaking.find(({ lang }) => lang.replace('_', '-').toLowerCase() === language.toLowerCase());
  return speaking.find(({ name }) => name === chosen) ?? sameCountry ?? speaking[0] ?? null;
}

/** Voices of a far machine are left out: what is said in a class doesn't leave it, and it works without a network. */
function ownVoices(): readonly SpeechSynthesisVoice[] {
  if (!('speechSynthesis' in globalThis)) return [];
  return speechSynthesis.getVoices().filter(({ localService }) => localService);
}

/** `en` of `en-GB`; some machines write `en_GB`. */
function tongue(language: string): string {
  return (language.split(/[-_]/u)[0] ?? '').toLowerCase();
}
