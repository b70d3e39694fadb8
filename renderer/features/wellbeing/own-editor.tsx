import { Check } from 'lucide-react';
import { type SubmitEvent, useRef, useState } from 'react';
import { type KnownInstrument, wellbeing } from '#bridge/wellbeing';
import { Button } from '#ui/button';
import { sentenceOf, useInlineAttempt } from '#ui/inline-attempt';
import { useSay } from '#ui/say';
import { focusFault } from './focus-fault';
import { OwnAnswers } from './own-answers';
import { OwnBands } from './own-bands';
import { draftOf, instrumentOf, type OwnDraft, wordingOf } from './own-draft';
import { ownFaults } from './own-faults';
import { OwnFlags } from './own-flags';
import type { OwnHold } from './own-part';
import { OwnQuestions } from './own-questions';
import { OwnWhat } from './own-what';

/** What was kept: under which version of the rules. */
export interface OwnKept {
  readonly name: string;
  readonly version: number;
}

export interface OwnEditorProps {
  readonly start: Pick<KnownInstrument, 'instrument' | 'wording'>;
  readonly isNew: boolean;
  readonly onKept: (kept: OwnKept) => void;
  readonly onLeave: () => void;
}

/** Writes a questionnaire of one's own. What keeps it from being scored is said where it is mended. */
export function OwnEditor({ start, isNew, onKept, onLeave }: OwnEditorProps) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const { why, isBusy, attempt, clear } = useInlineAttempt();
  const [draft, setDraft] = useState<OwnDraft>(() => draftOf(start));
  const [isTried, setTried] = useState(false);
  const faults = ownFaults(draft);
  const hold: OwnHold = {
    draft,
    change: (to) => {
      clear();
      setDraft((before) => ({ ...before, ...to }));
    },
    problem: (at, index = 0) => {
      const is = isTried && faults.some((fault) => fault.at === at && fault.index === index);
      return is ? say(`own.fault.${at}`) : undefined;
    },
  };
  const onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    const instrument = instrumentOf(draft);
    if (faults.length > 0 || instrument === null) {
      focusFault(form.current);
      return;
    }
    const version = isNew ? null : start.instrument.version;
    const saving = { version, instrument, wording: wordingOf(draft) };
    const kept = await attempt(() => wellbeing.saveQuestionnaire(saving));
    if (kept !== null) onKept({ name: instrument.name, version: kept.value.version });
  };
  const { name, version } = start.instrument;
  return (
    <form className="own-form" ref={form} onSubmit={(event) => void onSubmit(event)} noValidate>
      <div>
        <h2 className="settings-heading">{isNew ? say('own.new') : say('own.edit', { name })}</h2>
        {!isNew && <p className="own-quiet">{say('own.version', { version, next: version + 1 })}</p>}
      </div>
      <OwnWhat {...hold} />
      <OwnQuestions {...hold} />
      <OwnAnswers {...hold} />
      <OwnBands {...hold} />
      <OwnFlags {...hold} />
      <div className="own-foot">
        <Button variant="primary" icon={Check} isSubmit isDisabled={isBusy}>
          {say('own.keep')}
        </Button>
        <Button variant="plain" onPress={onLeave}>
          {say('own.leave')}
        </Button>
        <p className="own-problem" role="alert">
          {isTried && faults.length > 0 && (hold.problem('whole') ?? say('own.not-yet'))}
          {why !== null && say(sentenceOf(why))}
        </p>
      </div>
    </form>
  );
}
