import './part-versions.css';
import { Scissors, Trash2 } from 'lucide-react';
import type { Part, PartVersion } from '#core/curriculum/class-plan';
import { partAtLength } from '#core/curriculum/part-at-length';
import { type Milliseconds, milliseconds, seconds } from '#core/time/milliseconds';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { SpanField } from '#ui/span-field';
import { lengthWords } from './length-words';
import { listOrNothing, type PartEdit, type PartEditProps, withItem, withoutItem } from './part-edit';
import { PartField, PartProblem } from './part-field';
import { ScriptEditor } from './script-editor';

const most = 10;
const minute = 60_000;

/** The length that a first shorter version is written for: what the part may shrink to, or about two thirds. */
function shorterLength({ duration, least, versions = [] }: Part): Milliseconds {
  const shortest = Math.min(duration, ...versions.map((one) => one.duration));
  const wished = least !== undefined && least < shortest ? least : (shortest * 2) / 3;
  return milliseconds(Math.max(minute / 2, Math.round(wished / (minute / 2)) * (minute / 2)));
}

/** A version to begin with: what is said now, moved together. */
function versionAt(part: Part, duration: Milliseconds): PartVersion {
  const { lines, steps } = partAtLength({ ...part, versions: undefined }, [
    { from: milliseconds(0), was: part.duration, length: duration },
  ]);
  const whole = (all: typeof lines) => all?.map(({ at, text }) => ({ at: seconds(Math.round(at / 1000)), text }));
  return { duration, ...(lines && { lines: whole(lines) }), ...(steps && { steps: whole(steps) }) };
}

/** Shorter forms of a part, each with whole sentences of its own. */
export function PartVersions({ edit }: PartEditProps) {
  const say = useSay();
  const { part, change, problem } = edit;
  const versions = part.versions ?? [];
  const isSaid = (part.lines ?? part.steps ?? []).length > 0;
  const add = (): void =>
    change(
      (now) => ({ ...now, versions: [...(now.versions ?? []), versionAt(now, shorterLength(now))] }),
      'add-version',
    );
  return (
    <PartField name="versions">
      <p className="part-words">{say(isSaid ? 'inspector.versions-lead' : 'inspector.versions-none')}</p>
      <PartProblem words={problem('versions')} />
      {versions.map((version, index) => (
        <Version key={index} edit={edit} version={version} index={index} />
      ))}
      <div className="part-actions">
        <Button icon={Scissors} onPress={add} isDisabled={!isSaid || versions.length >= most}>
          {say('inspector.add-version')}
        </Button>
      </div>
    </PartField>
  );
}

interface VersionProps {
  readonly edit: PartEdit;
  readonly version: PartVersion;
  readonly index: number;
}

function Version({ edit: { plan, part, change, problem }, version, index }: VersionProps) {
  const say = useSay();
  const name = `versions[${index}]`;
  const set = (to: (now: PartVersion) => PartVersion, what: Parameters<typeof change>[1], where?: string): void =>
    change(
      (now) => {
        const all = now.versions ?? [];
        const before = all[index];
        return before === undefined ? now : { ...now, versions: withItem(all, index, to(before)) };
      },
      what,
      where,
    );
  const spoken = (['steps', 'lines'] as const).filter(
    (list) => version[list] !== undefined || part[list] !== undefined,
  );
  return (
    <section className="part-version" data-field={name} aria-label={lengthWords(say, version.duration)}>
      <div className="part-version-head">
        <SpanField
          label={say('inspector.version-minutes')}
          seconds={version.duration / 1000}
          onChange={(to) => {
            if (to === null) return;
            const duration = milliseconds(Math.min(part.duration, to * 1000));
            set((now) => ({ ...now, duration }), 'version-minutes');
          }}
          problem={problem(name)}
        />
        <Button
          variant="plain"
          icon={Trash2}
          label={say('inspector.version-out', { length: lengthWords(say, version.duration) })}
          onPress={() =>
            change(
              (now) => ({ ...now, versions: listOrNothing(withoutItem(now.versions ?? [], index)) }),
              'remove-version',
            )
          }
        >
          {say('inspector.take-out')}
        </Button>
      </div>
      {spoken.map((list) => (
        <ScriptEditor
          key={list}
          label={say(`inspector.${list}`)}
          hint={say('inspector.version-hint', { length: lengthWords(say, version.duration) })}
          lines={version[list] ?? []}
          name={`${name}.${list}`}
          within={{ from: milliseconds(0), to: version.duration }}
          language={plan.language}
          onChange={(to, what, where) =>
            set((now) => ({ ...now, [list]: listOrNothing(to(now[list] ?? [])) }), what, where)
          }
          problem={problem}
        />
      ))}
    </section>
  );
}
