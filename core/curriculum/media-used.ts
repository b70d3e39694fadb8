import type { ClassPlan, Part } from './class-plan';

function usedIn({ picture, sound }: Part): readonly string[] {
  return [picture?.media, sound?.recording?.media].flatMap((media) => media ?? []);
}

/** The pictures and recordings that a class shows and plays, by their ids, each once. */
export function mediaUsed({ parts }: Pick<ClassPlan, 'parts'>): readonly string[] {
  return [...new Set(parts.flatMap(usedIn))];
}
