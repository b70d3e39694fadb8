import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { askClasses, askClassPlan } from '#bridge/classes';
import { theProgram } from '#bridge/program';
import { useAsked } from '#bridge/use-asked';
import type { ClassPlan } from '#core/curriculum/class-plan';
import type { Settings } from '#core/records/settings-record';
import { agendaOf } from '#core/session/agenda-of';
import { untouched } from '#core/session/fold';
import type { SheetGround } from '#core/session/run-sheet';
import { later } from '#ui/later';
import { useSay } from '#ui/say';
import { ClassChoice } from './class-choice';
import { classFamilies } from './class-families';
import { ClassLengths } from './class-lengths';
import { Expected } from './expected';
import { guestsOf, type Meant } from './guests-of';
import { KnownGuests } from './known-guests';
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

const FloorChoice = later(async () => (await import('./floor-choice')).FloorChoice);

export interface RunNowProps {
  readonly settings: Settings;
  /** The id of a class that somebody has come with; null: none. */
  readonly wanted: string | null;
  /** True: a group meets today, whose room is the next step. */
  readonly isBeside: boolean;
  /** Begins a rehearsal of a class. */
  readonly rehearse: (props: { readonly plan: ClassPlan }) => ReactNode;
  /** Prints a class. */
  readonly runSheet: (props: RunSheetProps) => ReactNode;
}

/** The class that was chosen, whole: null until it is there, or why it isn't. */
function usePlan(id: string | null) {
  const ask = useCallback(async () => (id === null ? null : askClassPlan(id)), [id]);
  const { value } = useAsked(ask);
  if (value === undefined || value === null) return { plan: null, why: null };
  return value.done ? { plan: value.value, why: null } : { plan: null, why: value.why };
}

/** A class at once: which, when, with whom, and the one button. */
export function RunNow(props: RunNowProps) {
  const say = useSay();
  const { value: classes } = useAsked(askClasses);
  const { wanted } = props;
  const families = useMemo(() => classFamilies(classes ?? [], wanted), [classes, wanted]);
  const [picked, choose] = useState(wanted);
  const all = families.flatMap(({ lengths }) => lengths);
  const chosen = all.find(({ id }) => id === picked) ?? all[0];
  const lengths = families.find((family) => chosen !== undefined && family.lengths.includes(chosen))?.lengths ?? [];
  const { plan, why } = usePlan(chosen?.id ?? null);
  if (classes === undefined) return <section className="run-now" />;
  if (chosen === undefined) return <p className="run-now">{say('today.no-classes')}</p>;
  return (
    <section className="run-now" aria-labelledby="run-now">
      <h2 className="run-now-heading" id="run-now">
        {say('today.run-heading')}
      </h2>
      <div className="run-now-classes">
        <ClassChoice families={families} chosen={chosen} plan={plan} onChoose={choose} />
        {plan?.id === chosen.id && <UsualTimes plan={plan} />}
      </div>
      {why !== null && <p role="status">{say(`why.${why}`)}</p>}
      {plan !== null && (
        <Details plan={plan} isChosen={plan.id === chosen.id} {...props}>
          <ClassLengths lengths={lengths} chosen={chosen.id} onChoose={choose} />
        </Details>
      )}
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
  isChosen,
  settings,
  isBeside,
  rehearse: Rehearse,
  runSheet: RunSheet,
  children,
}: RunNowProps & { readonly plan: ClassPlan; readonly isChosen: boolean; readonly children: ReactNode }) {
  const [zone, now] = [machineZone(), theProgram().clock.now()];
  const [when, setWhen] = useState<When>(() => ({ at: 'now', start: nextQuarter(now, zone), end: null, floor: null }));
  const [list, setList] = useState('');
  const [meant, setMeant] = useState<Meant>(new Map());
  const promised = promiseOf(when, { plan, now, zone, settings });
  const expected = namesIn(list);
  const isReady = isChosen && !promised.isStartWrong && !promised.isEndWrong && expected.problem === null;
  return (
    <div className="run-now-details">
      {children}
      <WhenFields plan={plan} when={when} promised={promised} now={now} onChange={setWhen} />
      {settings.floors.length > 0 && (
        <FloorChoice
          floors={settings.floors}
          chosen={when.floor}
          onChoose={(floor) => setWhen((before) => ({ ...before, floor }))}
        />
      )}
      <Expected text={list} onChange={setList} />
      {expected.names.length > 0 && <KnownGuests names={expected.names} meant={meant} onMean={setMeant} />}
      <OpenRoom
        plan={plan}
        promised={promised}
        expected={guestsOf(expected.names, meant)}
        isReady={isReady}
        isBeside={isBeside}
        beside={<Rehearse plan={plan} />}
      >
        {isReady && <RunSheet ground={unbegun(plan, promised)} zone={zone} variant="plain" />}
      </OpenRoom>
    </div>
  );
}
