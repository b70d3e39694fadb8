import './people.css';
import type { ReactNode } from 'react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { useSay } from '#ui/say';
import { Tabs } from '#ui/tabs';
import { ClassNotes } from './class-notes';
import { countsOf } from './counts';
import { HeadCount } from './head-count';
import type { NoteCall } from './note-field';
import { peopleGround } from './people-ground';
import { PeopleRows } from './people-rows';
import { WalkIn } from './walk-in';

/** What stands beside the class. */
export type Beside = 'people' | 'notes';

export interface PeopleProps {
  readonly room: RoomSnapshot;
  readonly lock: ReactNode;
  readonly unlock: ReactNode;
  readonly beside: Beside;
  readonly onBeside: (beside: Beside) => void;
  readonly call: NoteCall;
  /** What can be done on paper with this list. */
  readonly paper: ReactNode;
  /** What people say of how they are, before and after. */
  readonly ratings: ReactNode;
  /** Who can be billed. */
  readonly billing: ReactNode;
}

/** The people of the session and the notes about it. While names are shut away, a small lock in the place of both. */
export function People(props: PeopleProps) {
  const say = useSay();
  const { room, lock, unlock, beside, onBeside, call, paper, ratings, billing } = props;
  if (room.isPrivate) {
    return (
      <aside className="people" aria-labelledby="people">
        <header className="people-head">
          <h2 className="people-heading" id="people">
            {say('people.heading')}
          </h2>
        </header>
        <div className="people-shut">{unlock}</div>
      </aside>
    );
  }
  return (
    <aside className="people" aria-label={say('people.tabs')}>
      <div className="people-lock">{lock}</div>
      <Tabs
        label={say('people.tabs')}
        value={beside}
        onChange={onBeside}
        tabs={[
          {
            id: 'people',
            word: say('people.heading'),
            panel: <Known room={room} paper={paper} ratings={ratings} billing={billing} />,
          },
          {
            id: 'notes',
            word: say('notes.heading'),
            panel: <ClassNotes notes={room.notes} zone={room.zone} isLocked={room.signed !== null} call={call} />,
          },
        ]}
      />
    </aside>
  );
}

function Known({ room, paper, ratings, billing }: Pick<PeopleProps, 'room' | 'paper' | 'ratings' | 'billing'>) {
  const say = useSay();
  const { people, zone } = room;
  const isLocked = room.signed !== null;
  const { listed, here, unmarked } = countsOf(people);
  return (
    <div className="people-known">
      {listed > 0 ? (
        <p className="people-counts" role="status">
          {say('people.counts', { here, listed })}
          {unmarked.length > 0 && (
            <span className="people-unmarked">{say('people.unmarked-count', { count: unmarked.length })}</span>
          )}
        </p>
      ) : (
        <p className="people-nobody">{say('people.nobody')}</p>
      )}
      <PeopleRows people={people} zone={zone} isLocked={isLocked} ground={peopleGround(room, say)} />
      {!isLocked && <WalkIn listed={people.map(({ person }) => person)} />}
      <div className="people-foot">
        <HeadCount people={people} counted={room.headCount} isLocked={isLocked} />
        {ratings}
        {billing}
        {room.run.playback === 'finished' && paper}
      </div>
    </div>
  );
}
