import './key-list.css';
import { Fragment } from 'react';
import { KeyCap } from '#ui/key-cap';
import { useSay } from '#ui/say';
import { VisuallyHidden } from '#ui/visually-hidden';

const keys = [
  { word: 'room.key.toggle', caps: ['Space'] },
  { word: 'room.key.next', caps: ['→', 'Page Down'] },
  { word: 'room.key.back', caps: ['←', 'Page Up'] },
  { word: 'room.key.time', caps: ['↑', '↓'] },
  { word: 'room.key.blackout', caps: ['B', '.'] },
  { word: 'room.key.hold', caps: ['H'] },
  { word: 'room.key.message', caps: ['W'] },
  { word: 'room.key.picture', caps: ['P'] },
  { word: 'room.key.fit', caps: ['F'] },
  { word: 'room.key.distress', caps: ['D'] },
  { word: 'room.key.take-note', caps: ['T'] },
  { word: 'room.key.swap', caps: ['S'] },
  { word: 'room.key.mute', caps: ['M'] },
  { word: 'room.key.undo', caps: ['Ctrl Z'] },
  { word: 'room.key.lock', caps: ['Ctrl L'] },
  { word: 'room.key.people', caps: ['↑', '↓'] },
  { word: 'room.key.marks', caps: ['P', 'L', 'E', 'A', 'X'] },
  { word: 'room.key.rare-marks', caps: ['C', 'K', 'U', 'V', 'O'] },
  { word: 'room.key.details', caps: ['I', 'R', 'G', 'Q'] },
  { word: 'people.holds', caps: ['N'] },
  { word: 'room.key.keys', caps: ['?'] },
] as const;

/** All keys of the room. */
export function KeyList() {
  const say = useSay();
  return (
    <div className="key-list">
      <dl>
        {keys.map(({ word, caps }) => (
          <Fragment key={word}>
            <dt>
              <VisuallyHidden>{caps.join(', ')}</VisuallyHidden>
              {caps.map((cap) => (
                <KeyCap key={cap}>{cap}</KeyCap>
              ))}
            </dt>
            <dd>{say(word)}</dd>
          </Fragment>
        ))}
      </dl>
      <p>{say('room.key.note')}</p>
    </div>
  );
}
