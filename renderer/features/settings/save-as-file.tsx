import { FileDown, ShieldAlert } from 'lucide-react';
import type { SubmitEvent } from 'react';
import { askClasses } from '#bridge/classes';
import { useAsked } from '#bridge/use-asked';
import { Checkbox } from '#ui/checkbox';
import { Notice } from '#ui/notice';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { ClassChecks } from './class-checks';
import { FormFoot } from './form-foot';
import { PassphraseFields } from './passphrase-fields';
import { Section } from './section';
import { useExport } from './use-export';

/** Classes or everything as one file: sealed, unless somebody has read what it would show to anybody. */
export function SaveAsFile() {
  const say = useSay();
  const { value: classes = [] } = useAsked(askClasses);
  const file = useExport();
  const { what, isPlain } = file;
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    file.save();
  };
  return (
    <Section heading={say('file.out')} lead={say('file.out-lead')}>
      <form className="settings-form" onSubmit={onSubmit}>
        <div className="file-what">
          <Segmented
            label={say('file.what')}
            options={[
              { id: 'everything', word: say('file.everything') },
              { id: 'classes', word: say('file.classes') },
            ]}
            value={what}
            onChange={file.setWhat}
          />
          <p className="field-hint">{say(`file.${what}-hint`)}</p>
        </div>
        {what === 'classes' && (
          <ClassChecks
            classes={classes}
            chosen={file.chosen}
            onChange={file.choose}
            problem={file.isEmpty ? say('file.none-chosen') : null}
          />
        )}
        {!isPlain && (
          <PassphraseFields
            chosen={file.passphrase}
            label="file.passphrase"
            hint="file.passphrase-hint"
            again="gate.again"
          />
        )}
        <Checkbox isChecked={isPlain} onChange={file.setPlain}>
          {say('file.plain')}
        </Checkbox>
        {isPlain && (
          <div role="status">
            <Notice icon={ShieldAlert} tone="warn" title={say(`file.plain-${what}`)}>
              {say(`file.plain-${what}-words`)}
            </Notice>
          </div>
        )}
        <FormFoot
          word={say(isPlain ? 'file.save-plain' : 'file.save')}
          icon={FileDown}
          busy={say('file.saving')}
          doing={file.doing}
        />
      </form>
      <p className="settings-outcome" role="status">
        {file.outcome}
      </p>
    </Section>
  );
}
