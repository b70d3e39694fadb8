import { Plus, Trash2 } from 'lucide-react';
import { ambiences } from '#core/curriculum/class-plan';
import { milliseconds, seconds } from '#core/time/milliseconds';
import { Button } from '#ui/button';
import { Checkbox } from '#ui/checkbox';
import { MarkField } from '#ui/mark-field';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { Select } from '#ui/select';
import { bellsOf, withBellAt, withBells } from './cue-marks';
import { type PartEdit, type PartEditProps, withoutItem } from './part-edit';
import { PartField, PartProblem } from './part-field';
import { PartRecording } from './part-recording';

const nothing = 'nothing';
const ambienceChoices = [nothing, ...ambiences] as const;

/** What is heard in a part: bells, tones, something under it, a recording, its lines. */
export function PartSounds({ edit }: PartEditProps) {
  const say = useSay();
  const { part, change } = edit;
  const { sound } = part;
  const bells = bellsOf(part);
  const setSound = (to: Partial<NonNullable<typeof sound>>, what: 'tones' | 'ambience' | 'spoken'): void =>
    change((now) => ({ ...now, sound: { ...now.sound, ...to } }), what);
  return (
    <>
      <PartField name="sound.bells">
        <div className="part-choices">
          {(['start', 'end'] as const).map((end) => (
            <Checkbox
              key={end}
              isChecked={bells[end]}
              onChange={(rings) => change((now) => withBells(now, { [end]: rings }), 'bells')}
            >
              {say(`inspector.bell-${end}`)}
            </Checkbox>
          ))}
        </div>
        {(bells.start || bells.end) && (
          <Segmented
            label={say('inspector.strikes')}
            options={[
              { id: '1', word: say('inspector.once') },
              { id: '2', word: say('inspector.twice') },
            ]}
            value={bells.strikes === 2 ? '2' : '1'}
            onChange={(to) => change((now) => withBells(now, { strikes: Number(to) }), 'bells')}
          />
        )}
        <BellTimes edit={edit} />
      </PartField>
      <div className="part-choices">
        {(part.breathing !== undefined || part.relaxation !== undefined) && (
          <Checkbox
            isChecked={sound?.breathTones ?? true}
            onChange={(on) => setSound({ breathTones: on ? undefined : false }, 'tones')}
          >
            {say(part.breathing === undefined ? 'inspector.tones-relaxation' : 'part.tones')}
          </Checkbox>
        )}
        <Checkbox
          isChecked={sound?.spoken ?? false}
          onChange={(spoken) => setSound({ spoken: spoken || undefined }, 'spoken')}
        >
          {say('inspector.spoken')}
        </Checkbox>
      </div>
      <PartField name="sound.ambience">
        <Select
          label={say('part.ambience')}
          options={ambienceChoices.map((id) => ({
            id,
            word: say(id === nothing ? 'inspector.nothing' : `part.ambience.${id}`),
          }))}
          value={sound?.ambience ?? nothing}
          onChange={(to) => setSound({ ambience: to === nothing ? undefined : to }, 'ambience')}
        />
      </PartField>
      <PartRecording edit={edit} />
    </>
  );
}

/** The bells in between, each at its time. */
function BellTimes({ edit }: { readonly edit: PartEdit }) {
  const say = useSay();
  const { part, change, problem } = edit;
  const { at: times } = bellsOf(part);
  const wrong = times.map((_, index) => problem(`sound.bells.at[${index}]`)).find((words) => words !== undefined);
  const add = (): void => {
    const last = times.at(-1) ?? 0;
    const at = seconds(Math.round((last + part.duration) / 2000));
    change((now) => withBells(now, { at: [...bellsOf(now).at, milliseconds(Math.max(1000, at))] }), 'add-bell');
  };
  return (
    <>
      {times.length > 0 && (
        <>
          <p className="part-words" aria-hidden>
            {say('inspector.bells-between')}
          </p>
          <ul className="part-actions" aria-label={say('inspector.bells-between')}>
            {times.map((at, index) => (
              <li key={index} className="bell-time" data-field={`sound.bells.at[${index}]`}>
                <MarkField
                  label={say('inspector.mark.bell', { number: index + 1 })}
                  seconds={at / 1000}
                  onChange={(to) =>
                    change((now) => withBellAt(now, index, seconds(to)), 'bell-time', `sound.bells.at[${index}]`)
                  }
                />
                <Button
                  variant="plain"
                  icon={Trash2}
                  label={say('inspector.bell-out', { number: index + 1 })}
                  onPress={() =>
                    change((now) => withBells(now, { at: withoutItem(bellsOf(now).at, index) }), 'remove-bell')
                  }
                >
                  {say('inspector.take-out')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <PartProblem words={wrong} />
      <div className="part-actions">
        <Button variant="plain" icon={Plus} onPress={add} isDisabled={times.length >= 100}>
          {say('inspector.add-bell-between')}
        </Button>
      </div>
    </>
  );
}
