import './relax-beside.css';
import { useEffect, useMemo, useRef } from 'react';
import { useNow } from '#bridge/use-now';
import type { Part, RelaxationGuide } from '#core/curriculum/class-plan';
import { type RelaxationMoment, type Relaxing, relaxationAt, relaxing } from '#core/curriculum/relaxing';
import type { Run } from '#core/session/run';
import { milliseconds } from '#core/time/milliseconds';
import { type Say, useSay } from '#ui/say';

export interface RelaxBesideProps {
  readonly part: Part;
  readonly guide: RelaxationGuide;
  readonly run: Run;
}

/** Often enough that a count turns with the one on the wall, milliseconds. */
const tick = 250;

function doing(say: Say, moment: RelaxationMoment | null): string {
  if (moment === null) return say('room.breath-rests');
  if (moment.stage === 'settling') return say('relax.settle');
  return say(moment.stage === 'resting' ? 'relax.over' : `relax.${moment.start.kind}`);
}

function placeOf(say: Say, { groups, rounds }: Relaxing, moment: RelaxationMoment | null): string {
  if (moment?.stage !== 'relaxing') return '';
  const { group, round } = moment.start;
  const at = say('relax.group', { index: group + 1, count: groups.length });
  return rounds === 1 ? at : `${at}, ${say('relax.round', { round: round + 1, rounds })}`;
}

function countOf(moment: RelaxationMoment | null): number | null {
  if (moment?.stage === 'settling') return Math.ceil(moment.startsIn / 1000);
  return moment?.stage === 'relaxing' ? moment.count : null;
}

/** The relaxation that the wall leads, in step with it: tense or let go, the count, and the groups with the one it is at. */
export function RelaxBeside({ part, guide, run }: RelaxBesideProps) {
  const say = useSay();
  const now = useNow(tick);
  const length = milliseconds(Math.max(0, part.duration + run.added));
  const laid = useMemo(() => relaxing(guide, length), [guide, length]);
  const began = run.playback === 'play' ? run.partStartedAt : null;
  const moment = began === null ? null : relaxationAt(laid, milliseconds(now - began - run.paused));
  const current = moment?.stage === 'relaxing' ? moment.start.group : null;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const line = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (line && list.current) list.current.scrollTop = line.offsetTop - list.current.clientHeight / 3;
  }, [current]);
  return (
    <section className="relax-beside" aria-label={say('relax.groups')}>
      <p className="relax-beside-now" data-kind={moment?.stage === 'relaxing' ? moment.start.kind : 'rest'}>
        <strong>{doing(say, moment)}</strong>
        <span className="relax-beside-count" aria-hidden>
          {countOf(moment)}
        </span>
      </p>
      <p className="relax-beside-place">{placeOf(say, laid, moment)}</p>
      <ol className="relax-beside-groups" ref={list}>
        {laid.groups.map(({ name, how }, index) => (
          <li
            key={name}
            aria-current={index === current ? 'true' : undefined}
            data-past={current === null ? moment?.stage === 'resting' : index < current}
          >
            {name}
            {index === current && how !== undefined && <span className="relax-beside-how">{how}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
