import type { ClassPlan, Part } from './class-plan';
import type { Finding } from './finding';

/** Words and figures by which a text lays claim to evidence. */
const claims = /\d\s?%|\b(?:research|study|studies|trials?|evidence|proven|shown to)\b/i;

function statesFact(part: Part): boolean {
  if (part.kind === 'talk' || part.kind === 'breathing' || part.relaxation !== undefined) return true;
  const said = [part.prompt, part.choice ?? '', ...part.notes, ...(part.homePractice ?? [])];
  const timed = [part, ...(part.versions ?? [])]
    .flatMap(({ lines = [], steps = [] }) => [...lines, ...steps])
    .map(({ text }) => text);
  return [...said, ...timed].some((text) => claims.test(text));
}

/** A part that states facts (each talk, each breath pattern, each relaxation, each text that claims evidence) without saying from where. */
export function lintSource(part: Part): readonly Finding[] {
  if (!statesFact(part) || part.source?.trim()) return [];
  return [{ code: 'source-missing', part: part.id, field: 'source', found: 0, limit: 1 }];
}

/** A class without a licence can't be handed on. */
export function lintLicence(plan: ClassPlan): readonly Finding[] {
  return plan.licence.trim() === ''
    ? [{ code: 'licence-missing', part: null, field: 'licence', found: 0, limit: 1 }]
    : [];
}
