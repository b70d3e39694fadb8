import './rehearsal.css';
import { RotateCcw, Undo2 } from 'lucide-react';
import { endRehearsal, rehearseAgain } from '#bridge/rehearsal';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { type Rehearsed, rehearsed } from './rehearsed-parts';
import { differenceText, nearestMinute, spanText } from './span-text';

/** After a rehearsal: the plan beside how it went, and nothing to sign. */
export function RehearsalOver({ room }: { readonly room: RoomSnapshot }) {
  const say = useSay();
  const outcome = rehearsed(room);
  return (
    <main className="rehearsal-over" aria-labelledby="rehearsal-over">
      <header>
        <p className="rehearsal-class">{room.plan.title}</p>
        <h1 className="rehearsal-title" id="rehearsal-over">
          {say('rehearsal.over')}
        </h1>
        <Whole {...outcome} />
      </header>
      <Parts {...outcome} />
      <footer className="rehearsal-foot">
        <Button variant="primary" size="large" icon={RotateCcw} onPress={rehearseAgain}>
          {say('rehearsal.again')}
        </Button>
        <Button size="large" icon={Undo2} onPress={endRehearsal}>
          {say('rehearsal.back')}
        </Button>
        <p>{say('rehearsal.over-words')}</p>
      </footer>
    </main>
  );
}

function Whole({ took, planned, late }: Rehearsed) {
  const say = useSay();
  const minutes = Math.abs(nearestMinute(late));
  const ended = minutes === 0 ? 'on-time' : late > 0 ? 'late' : 'early';
  return (
    <p className="rehearsal-whole">
      {took === null
        ? say('rehearsal.not-begun')
        : `${say('rehearsal.whole', { took: spanText(took), planned: spanText(planned) })} ${say(`rehearsal.whole-${ended}`, { minutes })}`}
    </p>
  );
}

function Parts({ parts }: Pick<Rehearsed, 'parts'>) {
  const say = useSay();
  return (
    <table className="rehearsal-parts" aria-label={say('rehearsal.table')}>
      <thead>
        <tr>
          <th scope="col">{say('rehearsal.part')}</th>
          <th scope="col">{say('rehearsal.planned')}</th>
          <th scope="col">{say('rehearsal.took')}</th>
          <th scope="col">{say('rehearsal.more')}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ id, title, planned, took }) => (
          <tr key={id} data-left-out={took === null || undefined}>
            <th scope="row">{title}</th>
            <td>{spanText(planned)}</td>
            <td>{took === null ? say('rehearsal.left-out') : spanText(took)}</td>
            <td>{took === null ? '' : differenceText(took - planned)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
