import { patterns } from '#bridge/patterns';
import { useAsked } from '#bridge/use-asked';
import { breathsPerMinute } from '#core/breathing/pacing';
import { type Pattern, pacerForms } from '#core/breathing/pattern';
import type { BreathingGuide } from '#core/curriculum/class-plan';
import { Checkbox } from '#ui/checkbox';
import { type Say, useSay } from '#ui/say';
import { Select } from '#ui/select';
import { breathLed, slowsFrom, withForm, withPattern, withRamp } from './led-otherwise';
import { hasHolds } from './no-holds';
import type { PartRowProps } from './part-panel';

const asUsual = 'as-usual';
const forms = [asUsual, ...pacerForms] as const;

function tenth(figure: number): number {
  return Math.round(figure * 10) / 10;
}

/** A pattern by its figures: `in 4 · hold 7 · out 8, 3.2 breaths a minute`. */
function figureOf(say: Say, pattern: Pattern): string {
  if (pattern.phases.length === 0) return say('part.breath-free');
  const steps = pattern.phases.map(({ kind, sip, seconds }) =>
    say(`part.step.${sip === true ? 'sip' : kind}`, { seconds: tenth(seconds) }),
  );
  return say('part.breath-led', { steps: steps.join(' · '), rate: tenth(breathsPerMinute(pattern)) });
}

/** All patterns that can be chosen; those of the part itself are there before the program has answered, and if it never does. */
function usePatterns(known: readonly Pattern[]): readonly Pattern[] {
  const { value } = useAsked(patterns.list);
  const listed = value ? [...value.builtIn, ...value.own.map(({ pattern }) => pattern)] : [];
  const ids = new Set(listed.map(({ id }) => id));
  return [
    ...known.filter(({ id }, index) => !ids.has(id) && known.findIndex((one) => one.id === id) === index),
    ...listed,
  ];
}

/** The breath of a part: which pattern, in what form, and whether it slows down. Nothing where no breath is led. */
export function PartBreath({ planned, to, change }: PartRowProps) {
  const led = breathLed(planned, to);
  if (planned.breathing === undefined || led === undefined) return null;
  return <Breath planned={planned} guide={planned.breathing} led={led} to={to} change={change} />;
}

interface BreathProps extends PartRowProps {
  readonly guide: BreathingGuide;
  readonly led: NonNullable<ReturnType<typeof breathLed>>;
}

function Breath({ guide, led, change }: BreathProps) {
  const say = useSay();
  const all = usePatterns([led.pattern, guide.pattern]);
  const formWord = (form: (typeof forms)[number]): string => say(`part.form.${form}`);
  const wasPlanned = (what: string): string => say('part.planned', { what });
  const { pattern, partner } = led;
  const from = led.ramp?.from ?? slowsFrom(pattern);
  const beside = hasHolds({ breathing: led }) ? 'part.without-holds' : 'part.gentler';
  return (
    <>
      <div className="part-row">
        <Select
          label={say('part.breath')}
          {...(pattern.id === guide.pattern.id ? {} : { hint: wasPlanned(guide.pattern.name) })}
          options={all.map(({ id, name }) => ({ id, word: name }))}
          value={pattern.id}
          onChange={(id) => {
            const chosen = all.find((one) => one.id === id);
            if (chosen !== undefined) change({ breathing: withPattern(guide, led, { pattern: chosen, all }) });
          }}
        />
        <p className="bar-panel-quiet" role="status">
          {figureOf(say, pattern)} {partner !== undefined && say(beside, { name: partner.name })}
        </p>
      </div>
      <div className="part-row">
        <Select
          label={say('part.form')}
          {...(led.form === guide.form ? {} : { hint: wasPlanned(formWord(guide.form ?? asUsual)) })}
          options={forms.map((id) => ({ id, word: formWord(id) }))}
          value={led.form ?? asUsual}
          onChange={(form) => change({ breathing: withForm(led, form === asUsual ? null : form) })}
        />
        <Checkbox
          isChecked={led.ramp !== undefined}
          onChange={(slowsDown) => change({ breathing: withRamp(guide, led, slowsDown) })}
          isDisabled={from === undefined}
        >
          {from === undefined ? say('part.ramp-none') : say('part.ramp', { from })}
        </Checkbox>
      </div>
    </>
  );
}
