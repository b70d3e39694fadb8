import { Plus } from 'lucide-react';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';
import type { DraftHold } from './group-form';

const most = 6;

/** Who leads the group, and who else is there. */
export function StaffFields({ hold: { draft, change } }: { readonly hold: DraftHold }) {
  const say = useSay();
  const staff = draft.staff.length === 0 ? [{ name: '', credential: '' }] : draft.staff;
  const put = (at: number, to: Partial<(typeof staff)[number]>): void =>
    change({ staff: staff.map((one, place) => (place === at ? { ...one, ...to } : one)) });
  return (
    <div className="group-form-staff">
      {staff.map(({ name, credential }, at) => (
        // Rows have no name but their place, and none is ever moved.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div className="group-form-row" key={at}>
          <TextField
            label={say(at === 0 ? 'groups.leader' : 'groups.helper', { no: at + 1 })}
            isOptional
            value={name}
            onChange={(to) => put(at, { name: to.slice(0, 120) })}
          />
          <TextField
            label={say(at === 0 ? 'groups.credential' : 'groups.helper-credential', { no: at + 1 })}
            isOptional
            value={credential}
            onChange={(to) => put(at, { credential: to.slice(0, 120) })}
          />
        </div>
      ))}
      <p className="field-hint">{say('groups.staff-why')}</p>
      {staff.length < most && (
        <Button variant="plain" icon={Plus} onPress={() => change({ staff: [...staff, { name: '', credential: '' }] })}>
          {say('groups.add-helper')}
        </Button>
      )}
    </div>
  );
}
