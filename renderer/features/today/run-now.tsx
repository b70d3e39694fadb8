import { type ReactNode, useState } from 'react';
import { askClasses } from '#bridge/classes';
import { theProgram } from '#bridge/program';
import { useAsked } from '#bridge/use-asked';
import type { ClassPlan } from '#core/curriculum/class-plan';
import type { Settings } from '#core/records/settings-record';
import { agendaOf } from '#core/session/agenda-of';
import { untouched } from '#core/session/fold';
import type { SheetGround } from '#core/session/run-sheet';
import { useSay } from '#ui/say';
import { ClassChoice } from './class-choice';
import { Expected } from './expected';
import { FloorChoice } from './floor-choice';
import { machineZone } from './machine-zone';
import { namesIn } from './names-in';
import { OpenRoom } from './open-room';
import { type Promised, promiseOf, type When } from './promise';
import { nextQuarter } from './start-time';
import { UsualTimes } from './usual-times';
import { WhenFields } from './when-fields';

/** What is needed to print a class. */
interface RunSheetProps {
  readonly ground: SheetGround;
  /** IANA name of the zone in which times are told. */
  readonly zone: string;
  readonly variant: 'plain' | 'quiet';
}

export interface RunNowProps {
  readonly settings: Settings;
  /** Begins a rehearsal of a class. */
  readonly rehearse: (props: { readonly plan: ClassPlan }) => ReactNode;
  /** Prints a class. */
  readonly runSheet: (props: RunSheetProps) => ReactNode;
}

/** A class at once: which, when, with whom, and the one button. */
export function RunNow(props: RunNowProps) {
  const say = useSay();
  const { value: classes } = useAsked(askClasses);
  const [chosen, choose] = useState<string | null>(null);
  if (classes === undefined) return <section className="run-now" />;
  const plan = classes.find(({ id }) => id === chosen) ?? classes[0];
  if (plan === undefined) return <p className="run-now">{say('today.no-classes')}</p>;
  return (
    <section className="run-now" aria-labelledby="run-now">
      <h2 className="run-now-heading" id="run-now">
        {say('today.run-heading')}
      </h2>
      <div className="run-now-classes">
        <ClassChoice classes={classes} chosen={plan.id} onChoose={choose} />
        <UsualTimes plan={plan} />
      </div>
      <Details plan={plan} {...props} />
    </section>
  );
}

function unbegun(plan: ClassPlan, { plannedStart, contract }: Promised): SheetGround {
  const agenda = agendaOf(plan, plannedStart ?? theProgram().clock.now());
  return { plan, agenda, run: untouched, contract, startIsSet: plannedStart !== null };
}

/** When, with whom, and what is done with it. */
function Details({
  plan,
  settings,
  rehearse: Rehearse,
  runSheet: RunSheet,
}: RunNowProps & { readonly plan: ClassPlan }) {
  const [zone, now] = [machineZone(), theProgram().clock.now()];
  const [when, setWhen] = useState<When>(() => ({ at: 'now', start: nextQuarter(now, zone), end: null, floor: null }));
  const [list, setList] = useState('');
  const promised = promiseOf(when, { plan, now, zone, settings });
  const expected = namesIn(list);
  const isReady = !promised.isStartWrong && !promised.isEndWrong && expected.problem === null;
  return (
    <div className="run-now-details">
      <WhenFields plan={plan} when={when} promised={promised} now={now} onChange={setWhen} />
      <FloorChoice
        floors={settings.floors}
        chosen={when.floor}
        onChoose={(floor) => setWhen((before) => ({ ...before, floor }))}
      />
      <Expected text={list} onChange={setList} />
      <OpenRoom
        plan={plan}
        promised={promised}
        expected={expected.names}
        isReady={isReady}
        beside={<Rehearse plan={plan} />}
      >
        {isReady && <RunSheet ground={unbegun(plan, promised)} zone={zone} variant="plain" />}
      </OpenRoom>
    </div>
  );
}
