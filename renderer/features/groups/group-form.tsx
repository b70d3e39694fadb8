import './group-form.css';
import { type ReactNode, useId, useMemo } from 'react';
import type { Group } from '#core/groups/group';
import { Checkbox } from '#ui/checkbox';
import { useSay } from '#ui/say';
import { StepField } from '#ui/step-field';
import { TextField } from '#ui/text-field';
import { CourseFields } from './course-fields';
import { DatesPreview } from './dates-preview';
import { type DraftFault, type GroupDraft, scheduleOf } from './group-draft';
import { RuleFields } from './rule-fields';
import { neutralLabel } from './rule-words';
import { StaffFields } from './staff-fields';

/** What the fields of the form share. */
export interface DraftHold {
  readonly draft: GroupDraft;
  readonly change: (to: Partial<GroupDraft>) => void;
  /** The sentence for a field that is wrong, once the form was handed in. */
  readonly problem: (fault: DraftFault) => string | undefined;
}

export interface GroupFormProps {
  readonly hold: DraftHold;
  /** The group as it is; what the form does not show is taken from it. */
  readonly before: Group;
  /** The buttons at its end. */
  readonly children: ReactNode;
}

/** Everything that makes a group, on one page: what, when with all its dates, where and who. */
export function GroupForm({ hold, before, children }: GroupFormProps) {
  const say = useSay();
  const { draft, change, problem } = hold;
  const schedule = useMemo(() => scheduleOf(draft, before.schedule), [draft, before.schedule]);
  const suggested = neutralLabel(say, draft.hasDates ? draft : null);
  return (
    <div className="group-form">
      <div className="group-form-fields">
        <Part heading={say('groups.form-what')}>
          <TextField
            label={say('groups.title')}
            placeholder={say('groups.title-hint')}
            value={draft.title}
            onChange={(title) => change({ title })}
            problem={problem('title')}
          />
          <TextField
            label={say('groups.label')}
            hint={say('groups.label-hint')}
            value={draft.label ?? suggested}
            onChange={(label) => change({ label })}
          />
          <CourseFields hold={hold} />
        </Part>
        <Part heading={say('groups.form-when')}>
          {draft.hasDates && <RuleFields hold={hold} />}
          <Checkbox isChecked={!draft.hasDates} onChange={(isLater) => change({ hasDates: !isLater })}>
            {say('groups.dates-later')}
          </Checkbox>
        </Part>
        <Part heading={say('groups.form-where')}>
          <TextField
            label={say('groups.place')}
            hint={say('groups.place-why')}
            isOptional
            value={draft.place}
            onChange={(place) => change({ place })}
          />
          <StaffFields hold={hold} />
          <div className="group-form-capacity">
            <StepField
              label={say('groups.capacity')}
              hint={say('groups.capacity-hint')}
              isOptional
              value={draft.capacity}
              onChange={(capacity) => change({ capacity })}
              step={1}
              min={1}
              max={1000}
              decimals={0}
              problem={problem('capacity')}
            />
          </div>
        </Part>
        <div className="group-form-foot">{children}</div>
      </div>
      <DatesPreview schedule={schedule} zone={before.zone} isLater={!draft.hasDates} />
    </div>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="group-form-part" aria-labelledby={id}>
      <h2 className="groups-heading" id={id}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
