import { DoorOpen } from 'lucide-react';
import { useState } from 'react';
import { act } from '#bridge/act';
import { askClasses } from '#bridge/classes';
import { theProgram } from '#bridge/program';
import { useAsked } from '#bridge/use-asked';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { ClassChoice } from './class-choice';
import { Expected } from './expected';
import { machineZone } from './machine-zone';
import { namesIn } from './names-in';
import { type Start, StartChoice } from './start-choice';
import { nextQuarter, todayAt } from './start-time';

/** A class at once: which, when, with whom, and the one button. */
export function RunNow() {
  const say = useSay();
  const attempt = useAttempt();
  const { clock } = theProgram();
  const { value: classes } = useAsked(askClasses);
  const [chosen, choose] = useState<string | null>(null);
  const [start, setStart] = useState<Start>(() => ({ at: 'now', time: nextQuarter(clock.now(), machineZone()) }));
  const [list, setList] = useState('');
  const [isOpening, setOpening] = useState(false);
  if (classes === undefined) return <section className="run-now" />;
  const classId = chosen ?? classes[0]?.id;
  if (classId === undefined) return <p className="run-now">{say('today.no-classes')}</p>;
  const plannedStart = start.at === 'now' ? null : todayAt(start.time, clock.now(), machineZone());
  const expected = namesIn(list);
  const isReady = (start.at === 'now' || plannedStart !== null) && expected.problem === null && !isOpening;
  const open = async (): Promise<void> => {
    setOpening(true);
    await attempt(act.open({ classId, plannedStart, expected: expected.names }));
    setOpening(false);
  };
  return (
    <section className="run-now" aria-labelledby="run-now">
      <h2 className="run-now-heading" id="run-now">
        {say('today.run-heading')}
      </h2>
      <ClassChoice classes={classes} chosen={classId} onChoose={choose} />
      <div className="run-now-details">
        <StartChoice start={start} onChange={setStart} isPast={plannedStart !== null && plannedStart < clock.now()} />
        <Expected text={list} onChange={setList} />
        <div className="run-now-open">
          <Button variant="primary" size="large" icon={DoorOpen} onPress={() => void open()} isDisabled={!isReady}>
            {say('today.open')}
          </Button>
          <p>{say('today.open-hint')}</p>
        </div>
      </div>
    </section>
  );
}
