import './class-findings.css';
import { Tag } from 'lucide-react';
import type { Attachment } from '#core/curriculum/class-plan';
import type { Finding } from '#core/curriculum/finding';
import { useSay } from '#ui/say';
import type { WordId } from '#words/en';

export interface LaterFindingsProps {
  /** What is to be mended only before it is handed on. */
  readonly findings: readonly Finding[];
  /** Where one is, in a word or two. */
  readonly placeOf: (finding: Finding) => string;
  readonly onGo: (finding: Finding) => void;
}

/** `sound.recording.licence` and `sound.recording.source` are of one recording. */
function mediumOf({ part, field }: Finding): string {
  return `${part} ${field?.replace(/\.(licence|source)$/, '')}`;
}

function whatOf({ field }: Finding): 'picture' | 'recording' | 'file' {
  if (field?.startsWith('picture') === true) return 'picture';
  return field?.startsWith('sound') === true ? 'recording' : 'file';
}

/** What the attached file of a finding is called; undefined: it is of no file, or of one without a name. */
export function fileOf({ field }: Finding, attachments: readonly Attachment[] = []): string | undefined {
  const [, at] = /^attachments\[(\d+)\]/.exec(field ?? '') ?? [];
  return at === undefined ? undefined : attachments[Number(at)]?.title || undefined;
}

function wordOf({ code }: Finding): WordId {
  return code === 'media-licence-missing' ? 'findings.later.licence' : 'findings.later.source';
}

/** What pictures, recordings and files lack, a line for each; nothing where they lack nothing. */
export function LaterFindings({ findings, placeOf, onGo }: LaterFindingsProps) {
  const say = useSay();
  const media = Map.groupBy(findings, mediumOf);
  if (media.size === 0) return null;
  return (
    <>
      <h3 className="class-findings-later">{say('findings.later')}</h3>
      <ul>
        {[...media].flatMap(([medium, [first, second]]) =>
          first === undefined ? (
            []
          ) : (
            <li key={medium}>
              <button type="button" className="class-finding class-finding-later" onClick={() => onGo(first)}>
                <Tag className="icon" aria-hidden />
                <span>
                  <span className="class-finding-what">
                    {say(second === undefined ? wordOf(first) : 'findings.later.both', { what: whatOf(first) })}
                  </span>
                  <span className="class-finding-where">{placeOf(first)}</span>
                </span>
              </button>
            </li>
          ),
        )}
      </ul>
    </>
  );
}
