import { useState } from 'react';
import { type AttendanceLine, sampleLine } from '#core/attendance/attendance-line';
import { type ClickerButton, clickerButtons } from '#core/session/click';
import type { Note } from '#core/session/notes';
import { after } from '#core/time/instant';
import { minutes, seconds } from '#core/time/milliseconds';
import { ClassNotes } from '#features/room/class-notes';
import { DistressCard } from '#features/room/distress-card';
import { PeopleRows } from '#features/room/people-rows';
import { Script } from '#features/room/script';
import { SecondPress } from '#features/room/second-press';
import { ClickerRow } from '#features/settings/clicker-row';
import { Sample } from './sample';
import { opened } from './sample-clock';
import { samplePart } from './shown-walls';

const zone = 'Europe/Berlin';
const call = { isWanted: false, onHere: nothing };

function nothing(): void {
  // Nobody stands behind these samples.
}

function note(minute: number, text: string, about: Note['about'] = 'class'): Note {
  return { event: `note-${minute}`, at: after(opened, minutes(minute)), text, about };
}

const notes: readonly Note[] = [
  note(4, 'The heating ticks: ask the house to look at it.'),
  note(31, 'Offered water and the hallway, stayed with them.', 'distress'),
  note(52, 'Two people would like the body scan again next week.'),
];

function person(name: string, over: Partial<AttendanceLine>): AttendanceLine {
  return { ...sampleLine, person: name, code: 'P-SAMPLE', name, ...over };
}

const ground = { title: 'Stress group', date: '7 May 2026', begins: opened, sheet: null };

const people: readonly AttendanceLine[] = [
  person('Ada Park', { mark: 'present', arrived: opened, holds: false }),
  person('Björn Ångström', { mark: 'late', arrived: after(opened, minutes(7)) }),
  person('Chi Okafor', {}),
];

function Clicker() {
  const [listening, listenFor] = useState<ClickerButton | null>('back');
  return (
    <ul className="clicker gallery-wide">
      {clickerButtons.map((button) => (
        <ClickerRow
          key={button}
          button={button}
          keys={button === 'next' ? ['F7', 'MediaTrackNext'] : []}
          isListening={listening === button}
          isLit={button === 'blackout'}
          onLearn={() => listenFor((before) => (before === button ? null : button))}
          onForget={nothing}
        />
      ))}
    </ul>
  );
}

/** What the facilitator reads, writes and presses while people need them. */
export function CareSamples() {
  return (
    <>
      <Sample name="gallery.script">
        <div className="gallery-narrow">
          <Script part={samplePart('body-scan')} elapsed={seconds(58)} />
          <SecondPress />
        </div>
      </Sample>
      <Sample name="gallery.beside">
        <div className="gallery-panel people">
          <PeopleRows people={people} zone={zone} isLocked={false} ground={ground} />
        </div>
        <div className="gallery-panel">
          <ClassNotes notes={notes} zone={zone} isLocked={false} call={call} />
        </div>
        <div className="gallery-panel">
          <ClassNotes notes={[]} zone={zone} isLocked={false} call={call} />
        </div>
      </Sample>
      <Sample name="gallery.distress">
        <DistressCard rested={seconds(130)} isPrivate={false} call={call} onGoOn={nothing} onEnd={nothing} />
      </Sample>
      <Sample name="gallery.clicker">
        <Clicker />
      </Sample>
    </>
  );
}
