import { useId, useState } from 'react';
import { theProgram } from '#bridge/program';
import { civilDate } from '#core/time/civil';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { TextArea } from '#ui/text-area';
import { holidaysText, readHolidays } from './holidays-text';
import type { GroupHold } from './use-group';
import { withHolidays } from './with-exception';

/** Days on which nobody meets, typed or pasted. */
export function Holidays({ hold }: { readonly hold: GroupHold }) {
  const say = useSay();
  const id = useId();
  const { group } = hold.about.record;
  const known = holidaysText(group.schedule?.holidays ?? []);
  const [text, setText] = useState(known);
  const [before, setBefore] = useState(known);
  if (before !== known) {
    setBefore(known);
    setText(known);
  }
  const thisYear = Number(civilDate(theProgram().clock.now(), group.zone).slice(0, 4));
  const { dates, unread } = readHolidays(text, thisYear);
  return (
    <section className="holidays" aria-labelledby={id}>
      <h2 className="groups-heading" id={id}>
        {say('groups.holidays')}
      </h2>
      <TextArea
        label={say('groups.holidays-field')}
        hint={say('groups.holidays-hint')}
        value={text}
        onChange={setText}
        problem={unread.length === 0 ? undefined : say('groups.holidays-unread', { piece: unread[0] ?? '' })}
      />
      <p className="groups-quiet" role="status">
        {say('groups.holidays-count', { count: dates.length })}
      </p>
      <div>
        <Button
          isDisabled={unread.length > 0 || holidaysText(dates) === known}
          onPress={() => void hold.keep(withHolidays(group, dates), say('groups.holidays-told'))}
        >
          {say('groups.holidays-keep')}
        </Button>
      </div>
    </section>
  );
}
