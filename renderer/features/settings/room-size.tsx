import { useState } from 'react';
import type { Settings } from '#core/records/settings-record';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { StepField } from '#ui/step-field';
import { LongTexts } from './long-texts';
import { RoomAnswer } from './room-answer';
import { inMetres, inUnit, usualUnit } from './room-length';
import { Section } from './section';

export interface RoomSizeProps {
  readonly place: Settings['place'];
  readonly change: (to: Partial<Settings>) => void;
}

/** What can be measured, metres. */
const seats = { min: 1, max: 60 };
const pictures = { min: 0.3, max: 12 };

const isWithin = (value: number | null, { min, max }: typeof seats): value is number =>
  value !== null && value >= min && value <= max;

/** How far the last row sits and how high the picture is, and what that makes of the letters. */
export function RoomSize({ place, change }: RoomSizeProps) {
  const say = useSay();
  const [unit, setUnit] = useState(() => usualUnit(navigator.language));
  const [seat, setSeat] = useState(place?.farthestSeat ?? null);
  const [picture, setPicture] = useState(place?.pictureHeight ?? null);
  const take = (farthestSeat: number | null, pictureHeight: number | null): void => {
    setSeat(farthestSeat);
    setPicture(pictureHeight);
    if (isWithin(farthestSeat, seats) && isWithin(pictureHeight, pictures)) {
      change({ place: { farthestSeat, pictureHeight } });
    } else if (farthestSeat === null && pictureHeight === null) {
      change({ place: null });
    }
  };
  const lengthOf = (metres: number): string => say(`wall-settings.in-${unit}`, { value: inUnit(metres, unit) });
  const bounds = ({ min, max }: typeof seats) => ({ least: lengthOf(min), most: lengthOf(max) });
  const field = ({ min, max }: typeof seats, metres: number | null) => ({
    value: metres === null ? null : inUnit(metres, unit),
    min: inUnit(min, unit),
    max: inUnit(max, unit),
    decimals: 2,
  });
  const typed = (value: number | null) => (value === null ? null : inMetres(value, unit));
  return (
    <Section heading={say('wall-settings.room')} lead={say('wall-settings.room-lead')}>
      <Segmented
        label={say('wall-settings.unit')}
        options={[
          { id: 'metres', word: say('wall-settings.unit.metres') },
          { id: 'feet', word: say('wall-settings.unit.feet') },
        ]}
        value={unit}
        onChange={setUnit}
      />
      <div className="settings-pair">
        <StepField
          label={say('wall-settings.seat')}
          {...field(seats, seat)}
          step={0.5}
          onChange={(value) => take(typed(value), picture)}
          problem={
            seat === null || isWithin(seat, seats) ? undefined : say('wall-settings.seat-problem', bounds(seats))
          }
        />
        <StepField
          label={say('wall-settings.picture')}
          {...field(pictures, picture)}
          step={0.1}
          onChange={(value) => take(seat, typed(value))}
          problem={
            picture === null || isWithin(picture, pictures)
              ? undefined
              : say('wall-settings.picture-problem', bounds(pictures))
          }
        />
      </div>
      <RoomAnswer place={place} isHalf={(seat === null) !== (picture === null)} lengthOf={lengthOf} />
      <LongTexts place={place} />
      {place !== null && (
        <div className="settings-actions">
          <Button variant="plain" onPress={() => take(null, null)}>
            {say('wall-settings.forget-room')}
          </Button>
        </div>
      )}
    </Section>
  );
}
