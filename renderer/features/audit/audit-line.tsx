import { type AuditEntry, isAuditWay } from '#core/audit/audit-entry';
import { clockTime } from '#core/time/civil';
import { type Say, useSay } from '#ui/say';

export interface AuditLineProps {
  readonly entry: AuditEntry;
  /** What the record is called now; null where it has no name, or is not here. */
  readonly name: string | null;
  readonly zone: string;
}

/** `birthDate` as people read it. */
function plainField(say: Say, field: string): string {
  if (field === 'data-key') return say('audit.field.data-key');
  return field.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** What a line says, in one sentence. */
function auditSentence(say: Say, { did, kind, count }: AuditEntry, name: string | null): string {
  const words = { did: say(`audit.did.${did}`), kind: say(`audit.kind.${kind}`) };
  if (did === 'wrong-key') return say('audit.line-tries', { ...words, count });
  if (name !== null) return say('audit.line-of', { ...words, name });
  return say(count > 1 ? 'audit.line-many' : 'audit.line', { ...words, count });
}

/** What was changed, or by which way it was done. */
function fieldWords(say: Say, { did, fields }: AuditEntry): string {
  const [way] = fields;
  if (did !== 'changed' && way !== undefined && isAuditWay(way)) return say(`audit.way.${way}`);
  return say('audit.fields', { fields: fields.map((field) => plainField(say, field)).join(', ') });
}

/** One line of the audit: when, what, by whom. */
export function AuditLine({ entry, name, zone }: AuditLineProps) {
  const say = useSay();
  const { at, by, fields } = entry;
  return (
    <li className="audit-line">
      <time className="audit-time">{clockTime(at, zone)}</time>
      <span className="audit-did">
        {auditSentence(say, entry, name)}
        {fields.length > 0 && <span className="audit-fields">{fieldWords(say, entry)}</span>}
      </span>
      <span className="audit-by">{by === '' ? say('audit.by-nobody') : by}</span>
    </li>
  );
}
