import { ambiences } from '#core/curriculum/class-plan';
import { Checkbox } from '#ui/checkbox';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import type { PartRowProps } from './part-panel';

const nothing = 'nothing';
const choices = [nothing, ...ambiences] as const;

/** The tones with the breath and what sounds on under a part. */
export function PartSounds({ planned, to, change }: PartRowProps) {
  const say = useSay();
  const { sound } = planned;
  const tonesPlanned = sound?.breathTones ?? true;
  const tones = to.breathTones ?? tonesPlanned;
  const word = (ambience: (typeof choices)[number]): string =>
    say(ambience === nothing ? 'part.nothing' : `part.ambience.${ambience}`);
  const wasPlanned = sound?.ambience ?? nothing;
  const now = to.ambience === undefined ? wasPlanned : (to.ambience ?? nothing);
  return (
    <div className="part-row">
      <Select
        label={say('part.ambience')}
        {...(now === wasPlanned ? {} : { hint: say('part.planned', { what: word(wasPlanned) }) })}
        options={choices.map((id) => ({ id, word: word(id) }))}
        value={now}
        onChange={(chosen) => change({ ambience: chosen === nothing ? null : chosen })}
      />
      {planned.breathing !== undefined && (
        <>
          <Checkbox isChecked={tones} onChange={(breathTones) => change({ breathTones })}>
            {say('part.tones')}
          </Checkbox>
          {tones !== tonesPlanned && (
            <p className="bar-panel-quiet">
              {say('part.planned', { what: say(tonesPlanned ? 'part.tones.on' : 'part.tones.off') })}
            </p>
          )}
        </>
      )}
    </div>
  );
}
