import './class-findings.css';
import { Check, CircleAlert } from 'lucide-react';
import type { ClassPlan } from '#core/curriculum/class-plan';
import { type Finding, isBeforeHandingOn } from '#core/curriculum/finding';
import { useSay } from '#ui/say';
import { fileOf, LaterFindings } from './later-findings';

export interface ClassFindingsProps {
  readonly plan: Pick<ClassPlan, 'parts' | 'attachments'>;
  readonly findings: readonly Finding[];
  readonly onGo: (finding: Finding) => void;
}

/** What the linter would have otherwise; a press goes to its place. */
export function ClassFindings({ plan, findings, onGo }: ClassFindingsProps) {
  const say = useSay();
  const titles = new Map(plan.parts.map(({ id, title }) => [id, title]));
  const placeOf = (finding: Finding): string =>
    titles.get(finding.part ?? '') ?? fileOf(finding, plan.attachments) ?? say('findings.of-class');
  const later = findings.filter(({ code }) => isBeforeHandingOn(code));
  const now = findings.filter(({ code }) => !isBeforeHandingOn(code));
  return (
    <section className="class-findings" aria-labelledby="class-findings">
      <h2 className="editor-heading" id="class-findings">
        {say('findings.title')}
      </h2>
      {now.length === 0 ? (
        <p className="class-findings-none">
          <Check className="icon" aria-hidden />
          {say('findings.none')}
        </p>
      ) : (
        <>
          <p className="class-findings-lead">{say('findings.lead')}</p>
          <ul>
            {now.map((finding) => (
              <li key={`${finding.part} ${finding.field} ${finding.code}`}>
                <button type="button" className="class-finding" onClick={() => onGo(finding)}>
                  <CircleAlert className="icon" aria-hidden />
                  <span>
                    <span className="class-finding-what">{say(`finding.${finding.code}`)}</span>
                    <span className="class-finding-where">{placeOf(finding)}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <LaterFindings findings={later} placeOf={placeOf} onGo={onGo} />
    </section>
  );
}
