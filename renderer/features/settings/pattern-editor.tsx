import { Check } from 'lucide-react';
import { type SubmitEvent, useMemo, useState } from 'react';
import { patterns as bridge } from '#bridge/patterns';
import { holds } from '#core/breathing/guard-rails';
import { atRate } from '#core/breathing/own-pattern';
import { breathsPerMinute } from '#core/breathing/pacing';
import type { Pattern } from '#core/breathing/pattern';
import type { Settings } from '#core/records/settings-record';
import { useInlineAttempt } from '#ui/inline-attempt';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { StepField } from '#ui/step-field';
import { TextField } from '#ui/text-field';
import { BreathPreview } from './breath-preview';
import { FormFoot } from './form-foot';
import { draftOf, type PatternDraft, patternOf, withSeconds } from './pattern-draft';
import { nearestPartner, partnersFor } from './pattern-partners';
import { problemsOf } from './pattern-problems';
import { PatternSteps } from './pattern-steps';

export interface PatternEditorProps {
  readonly start: Pattern;
  readonly isNew: boolean;
  readonly all: readonly Pattern[];
  readonly look: Settings;
  readonly onSaved: (pattern: Pattern) => void;
  readonly onCancel: () => void;
}

const longestName = 80;
/** Paces that are tried out while somebody types one; whether it can be led is said beside it. */
const tried = { min: 1, max: 60 };

/** Writes a pattern of one's own: steps with seconds or a pace, the other follows; what can't be led is said at once. */
export function PatternEditor({ start, isNew, all, look, onSaved, onCancel }: PatternEditorProps) {
  const say = useSay();
  const doing = useInlineAttempt();
  const [draft, setDraft] = useState(() => draftOf(start));
  const [wasTried, setTried] = useState(false);
  const pattern = useMemo(() => patternOf(draft), [draft]);
  const problems = problemsOf(draft, all, say);
  const isWhole = draft.steps.every(({ seconds }) => seconds !== null);
  const take = (next: PatternDraft): void => {
    doing.clear();
    const written = patternOf(next);
    const needsPartner = holds(written) && next.optOut === undefined;
    setDraft(needsPartner ? { ...next, optOut: nearestPartner(written, all)?.id } : next);
  };
  const takeRate = (rate: number | null): void => {
    if (rate !== null && isWhole && rate >= tried.min && rate <= tried.max) {
      take(withSeconds(draft, atRate(pattern, rate)));
    }
  };
  const onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (problems.hasSome) return;
    if ((await doing.attempt(() => bridge.save(pattern))) !== null) onSaved(pattern);
  };
  return (
    <div className="breath-corner">
      <h2 className="settings-heading">{isNew ? say('patterns.new') : say('patterns.edit', { name: start.name })}</h2>
      <div className="breath-corner-both">
        <form className="settings-form" onSubmit={(event) => void onSubmit(event)}>
          <TextField
            label={say('patterns.name')}
            hint={say('patterns.name-hint')}
            value={draft.name}
            onChange={(name) => take({ ...draft, name: name.slice(0, longestName) })}
            autoFocus
            problem={wasTried ? problems.name : undefined}
          />
          <PatternSteps draft={draft} onChange={take} problemOf={problems.stepAt} />
          <p className="settings-problem" role="alert">
            {problems.steps}
          </p>
          <StepField
            label={say('patterns.rate')}
            hint={say('patterns.rate-hint')}
            value={isWhole ? breathsPerMinute(pattern) : null}
            onChange={takeRate}
            step={0.5}
            min={3}
            max={15}
            decimals={2}
            isDisabled={!isWhole}
            problem={problems.rate}
          />
          {holds(pattern) && (
            <Select
              label={say('patterns.opt-out')}
              hint={say('patterns.opt-out-hint')}
              options={partnersFor(pattern, all).map(({ id, name }) => ({ id, word: name }))}
              value={draft.optOut ?? null}
              onChange={(optOut) => take({ ...draft, optOut })}
              problem={problems.partner}
            />
          )}
          <FormFoot
            word={say('patterns.save')}
            icon={Check}
            busy={say('patterns.busy')}
            doing={doing}
            cancel={{ word: say(isNew ? 'patterns.let-be' : 'patterns.cancel'), onPress: onCancel }}
          />
          <p className="settings-problem" role="status">
            {wasTried && problems.hasSome && say('patterns.not-yet')}
          </p>
        </form>
        <div className="pattern-detail">
          <BreathPreview
            pattern={pattern}
            partner={holds(pattern) ? all.find(({ id }) => id === draft.optOut) : undefined}
            look={look}
          />
        </div>
      </div>
    </div>
  );
}
