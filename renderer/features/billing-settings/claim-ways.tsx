import { Checkbox } from '#ui/checkbox';
import type { Option } from '#ui/option';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { TextField } from '#ui/text-field';
import { BillingPart } from './billing-part';
import type { PracticeFieldsProps } from './practice-fields';

/** Kinds of number by which files are sent. @source ASC X12N 005010X222A1, ISA05 */
const kinds = ['ZZ', '30', '01', '27', '28', '33'] as const;
const longest = 80;

/** The numbers by which claim files go through a clearinghouse, and whether they are a test. */
export function ClaimWays({ draft, onChange }: PracticeFieldsProps) {
  const say = useSay();
  const { sender, receiver, isTest } = draft;
  const kindsWith = (kind: string): readonly Option[] => [
    ...kinds.map((id) => ({ id, word: say(`biller.kind.${id}`) })),
    ...(kinds.some((id) => id === kind) ? [] : [{ id: kind, word: say('biller.kind-other', { kind }) }]),
  ];
  return (
    <BillingPart name={say('biller.ways')} why={say('biller.ways-why')}>
      <div className="billing-pair">
        <TextField
          label={say('biller.sender-id')}
          hint={say('biller.sender-hint')}
          value={sender.id}
          onChange={(id) => onChange({ sender: { ...sender, id: id.slice(0, longest) } })}
        />
        <Select
          label={say('biller.sender-kind')}
          value={sender.kind}
          onChange={(kind) => onChange({ sender: { ...sender, kind } })}
          options={kindsWith(sender.kind)}
        />
        <div className="billing-whole">
          <TextField
            label={say('biller.receiver-name')}
            value={receiver.name}
            onChange={(name) => onChange({ receiver: { ...receiver, name: name.slice(0, 200) } })}
          />
        </div>
        <TextField
          label={say('biller.receiver-id')}
          hint={say('biller.receiver-hint')}
          value={receiver.id}
          onChange={(id) => onChange({ receiver: { ...receiver, id: id.slice(0, longest) } })}
        />
        <Select
          label={say('biller.receiver-kind')}
          value={receiver.kind}
          onChange={(kind) => onChange({ receiver: { ...receiver, kind } })}
          options={kindsWith(receiver.kind)}
        />
      </div>
      <div className="billing-check">
        <Checkbox isChecked={isTest} onChange={(to) => onChange({ isTest: to })}>
          {say('biller.isTest')}
        </Checkbox>
        <p className={isTest ? 'billing-why' : 'billing-true'} role="status">
          {say(isTest ? 'biller.isTest-on' : 'biller.isTest-off')}
        </p>
      </div>
    </BillingPart>
  );
}
