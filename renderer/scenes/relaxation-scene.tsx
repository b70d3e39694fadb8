import './relaxation-scene.css';
import { useMemo } from 'react';
import { type RelaxationMoment, type Relaxing, relaxing } from '#core/curriculum/relaxing';
import type { Instant } from '#core/time/instant';
import { useSay } from '#ui/say';
import { type Motion, useStill } from './motion';
import { relaxationWord, useRelaxation } from './relaxation';
import { StillTension, TensionShape } from './tension-shape';
import { elapsedZero, lengthOf } from './wall-clock';
import type { WithinPart } from './within-part';

interface GroupWordsProps {
  readonly laid: Relaxing;
  readonly moment: RelaxationMoment;
}

/** The group that it is about, and what to do with it until it lets go; before the first one, the first. */
function GroupNow({ laid, moment }: GroupWordsProps) {
  const group =
    moment.stage === 'resting' ? undefined : laid.groups[moment.stage === 'settling' ? 0 : moment.start.group];
  const isLetGo = moment.stage === 'relaxing' && moment.start.kind === 'release';
  return (
    <header className="relax-group" key={group?.name}>
      {group === undefined ? <p className="relax-name" /> : <h1 className="relax-name">{group.name}</h1>}
      <p className="relax-how" data-done={isLetGo || undefined}>
        {group?.how}
      </p>
    </header>
  );
}

function GroupNext({ laid, moment }: GroupWordsProps) {
  const say = useSay();
  if (moment.stage !== 'relaxing') return <p className="relax-next" />;
  const { group, round } = moment.start;
  const next = laid.groups[group + 1];
  if (round + 1 < laid.rounds) return <p className="relax-next">{say('wall.once-more')}</p>;
  return (
    <p className="relax-next">
      {next === undefined ? say('wall.then-rest') : say('wall.then-next', { step: next.name })}
    </p>
  );
}

interface RelaxationProps {
  readonly laid: Relaxing;
  readonly zero: Instant;
  readonly now: () => Instant;
  readonly motion: Motion;
}

function Relaxation({ laid, zero, now, motion }: RelaxationProps) {
  const say = useSay();
  const clock = useMemo(() => ({ laid, zero, now }), [laid, zero, now]);
  const moment = useRelaxation(clock);
  const isStill = useStill(motion);
  const isTense = moment.stage === 'relaxing' && moment.start.kind === 'tense';
  const word = relaxationWord(moment);
  return (
    <section className="scene scene-relaxation" data-stage={moment.stage}>
      <GroupNow laid={laid} moment={moment} />
      <div className="relax-shape">
        {isStill ? <StillTension isTense={isTense} /> : <TensionShape {...clock} />}
        <p className="relax-count">{moment.stage === 'relaxing' ? moment.count : null}</p>
      </div>
      <p className="relax-word" key={word}>
        {say(word)}
      </p>
      <GroupNext laid={laid} moment={moment} />
    </section>
  );
}

/** A relaxation from its settling to its rest: group by group, tense and let go. */
export function RelaxationScene({ part, run, now, motion }: WithinPart & { readonly motion: Motion }) {
  const { relaxation } = part;
  const length = lengthOf(part, run);
  const laid = useMemo(() => relaxation && relaxing(relaxation, length), [relaxation, length]);
  const zero = elapsedZero(run);
  return laid === undefined || zero === null ? null : <Relaxation laid={laid} zero={zero} now={now} motion={motion} />;
}
