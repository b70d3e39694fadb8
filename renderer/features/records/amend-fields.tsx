import { marks } from '#core/session/mark';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { Select } from '#ui/select';
import { StepField } from '#ui/step-field';
import { TextField } from '#ui/text-field';
import { TimeField } from '#ui/time-field';
import { type AmendDraft, type AmendKind } from './amendment-asked';

export interface AmendFieldsProps {
  readonly kind: AmendKind;
  readonly draft: AmendDraft;
  readonly onChange: (change: Partial<AmendDraft>) => void;
  readonly isBadTime: boolean;
}

/** The fields in which something is said otherwise. */
export function AmendFields({ kind, draft, onChange, isBadTime }: AmendFieldsProps) {
  const say = useSay();
  const problem = isBadTime ? say('amend.bad-time') : undefined;
  const steps = { step: 1, min: 0, max: 500, decimals: 0 };
  const mark = (
    <Select
      label={say('attended.mark')}
      options={marks.map((id) => ({ id, word: say(`mark.${id}`) }))}
      value={draft.mark}
      onChange={(to) => onChange({ mark: to })}
    />
  );
  switch (kind) {
    case 'mark':
      return mark;
    case 'join':
      return (
        <>
          <TextField
            label={say('amend.name')}
            value={draft.name}
            onChange={(to) => onChange({ name: to.slice(0, 120) })}
          />
          {mark}
        </>
      );
    case 'times':
      return (
        <>
          <TimeField
            label={say('times.arrived')}
            isPatient
            value={draft.arrived}
            onChange={(to) => onChange({ arrived: to })}
            problem={problem}
          />
          <TimeField
            label={say('times.left')}
            isPatient
            value={draft.left}
            onChange={(to) => onChange({ left: to })}
            problem={problem}
          />
        </>
      );
    case 'remark':
      return (
        <>
          <TextField
            label={say('remark.participation')}
            value={draft.participation}
            onChange={(to) => onChange({ participation: to.slice(0, 300) })}
          />
          <TextField
            label={say('remark.referral')}
            value={draft.referral}
            onChange={(to) => onChange({ referral: to.slice(0, 300) })}
          />
          <Segmented
            label={say('remark.home')}
            options={[
              { id: 'open', word: say('remark.home.open') },
              { id: 'yes', word: say('remark.home.yes') },
              { id: 'no', word: say('remark.home.no') },
            ]}
            value={draft.home}
            onChange={(to) => onChange({ home: to })}
          />
        </>
      );
    case 'heads':
      return (
        <>
          <StepField
            {...steps}
            label={say('heads.people')}
            value={draft.people}
            onChange={(to) => onChange({ people: to })}
          />
          <StepField
            {...steps}
            label={say('heads.staff')}
            value={draft.staff}
            onChange={(to) => onChange({ staff: to })}
          />
        </>
      );
  }
}
