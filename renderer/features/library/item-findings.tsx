import './class-findings.css';
import { Check, CircleAlert } from 'lucide-react';
import { type Finding, isBeforeHandingOn } from '#core/curriculum/finding';
import { useSay } from '#ui/say';
import { LaterFindings } from './later-findings';

export interface ItemFindingsProps {
  readonly findings: readonly Finding[];
  /** Where one is, in a word or two. */
  readonly placeOf: (finding: Finding) => string;
  /** What stands there when nothing is found. */
  readonly none: string;
  readonly onGo: (finding: Finding) => void;
}

/** What the linter would have otherwise in a practice or a curriculum; a press goes to its place. */
export function ItemFindings({ findings, placeOf, none, onGo }: ItemFindingsProps) {
  const say = useSay();
  const later = findings.filter(({ code }) => isBeforeHandingOn(code));
  const now = findings.filter(({ code }) => !isBeforeHandingOn(code));
  return (
    <section className="class-findings" aria-labelledby="item-findings">
      <h2 className="editor-heading" id="item-findings">
        {say('findings.title')}
      </h2>
      {now.length === 0 ? (
        <p className="class-findings-none">
          <Check className="icon" aria-hidden />
          {none}
        </p>
      ) : (
        <ul>
          {now.map((finding) => (
            <li key={`${finding.part} ${finding.field} ${finding.code}`}>
              <button type="button" className="class-finding" onClick={() => onGo(finding)}>
                <CircleAlert className="icon" aria-hidden />
                <span>
                  {say(`finding.${finding.code}`)}
                  <span className="class-finding-where">{placeOf(finding)}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <LaterFindings findings={later} placeOf={placeOf} onGo={onGo} />
    </section>
  );
}
