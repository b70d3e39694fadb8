import { breathsPerMinute } from '#core/breathing/pacing';
import type { Pattern } from '#core/breathing/pattern';
import type { Bells, BreathingGuide, Part, PartSound, RelaxationGuide } from '#core/curriculum/class-plan';
import { minuteMark } from '#core/time/minute-mark';
import { type Say, useSay } from '#ui/say';
import { BreathFigure } from './breath-figure';
import { Told } from './told';

/** What a part leads on the clock, and what is heard in it, to read; nothing where it leads nothing. */
export function PartLed({ part }: { readonly part: Part }) {
  const say = useSay();
  const { breathing, relaxation, sound } = part;
  const heard = sound === undefined ? [] : soundWords(say, sound);
  return (
    <>
      {breathing !== undefined && <Breath guide={breathing} />}
      {relaxation !== undefined && <Relaxation guide={relaxation} />}
      {heard.length > 0 && (
        <Told heading={say('library.heard')}>
          <p>{heard.join(' ')}</p>
        </Told>
      )}
    </>
  );
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function breathWords(say: Say, pattern: Pattern): string {
  if (pattern.phases.length === 0) return say('sheet.free-breath');
  const steps = pattern.phases.map(({ kind, sip, seconds }) =>
    say(`sheet.${sip === true ? 'sip' : kind}`, { seconds: tenth(seconds) }),
  );
  return say('library.breath', { steps: steps.join(' · '), rate: tenth(breathsPerMinute(pattern)) });
}

function Breath({ guide: { pattern, partner, ramp, cycles } }: { readonly guide: BreathingGuide }) {
  const say = useSay();
  return (
    <Told heading={say('library.leads')}>
      {pattern.phases.length > 0 && <BreathFigure pattern={pattern} />}
      <p>
        <strong>{pattern.name}</strong>
      </p>
      <p>{breathWords(say, pattern)}</p>
      {ramp !== undefined && (
        <p>{say('sheet.slows-down', { from: tenth(ramp.from), to: tenth(ramp.to), cycles: ramp.overCycles })}</p>
      )}
      {cycles !== undefined && <p>{say('sheet.cycles', { count: cycles })}</p>}
      {partner !== undefined && (
        <p className="part-quiet">
          {say('library.partner', { name: partner.name, breath: breathWords(say, partner) })}
        </p>
      )}
    </Told>
  );
}

function Relaxation({ guide: { groups, tense, release, rounds } }: { readonly guide: RelaxationGuide }) {
  const say = useSay();
  return (
    <Told heading={say('library.leads')}>
      <p>{say('library.relaxation', { tense, release, rounds, count: groups.length })}</p>
      <ol className="part-list">
        {groups.map(({ name, how }) => (
          <li key={name}>
            {name}
            {how !== undefined && <span className="part-quiet"> {how}</span>}
          </li>
        ))}
      </ol>
    </Told>
  );
}

function bellWords(say: Say, { start, end, at }: Bells): readonly string[] {
  const which = start && end ? 'both' : start ? 'start' : 'end';
  return [
    ...(start || end ? [say(`sheet.bells.${which}`)] : []),
    ...(at.length > 0 ? [say('sheet.bells.between', { times: at.map(minuteMark).join(', ') })] : []),
  ];
}

function soundWords(say: Say, { bells, ambience, recording, spoken }: PartSound): readonly string[] {
  return [
    ...(bells === undefined ? [] : bellWords(say, bells)),
    ...(ambience === undefined ? [] : [say('library.ambience', { name: say(`part.ambience.${ambience}`) })]),
    ...(recording === undefined
      ? []
      : [
          say('sheet.recording', {
            at: minuteMark(recording.at),
            title: recording.title,
            length: minuteMark(recording.length),
          }),
        ]),
    ...(spoken === true ? [say('library.spoken')] : []),
  ];
}
