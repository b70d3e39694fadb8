import type { ToldSession } from '#bridge/attendance';
import type { AttendanceLine } from '#core/attendance/attendance-line';
import type { PersonDigest } from '#core/people/person-digest';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { StepField } from '#ui/step-field';
import { TextField } from '#ui/text-field';
import type { AmendDraft, AmendKind } from './amend-draft';
import { AmendMarkFields, AmendTimeFields } from './amend-mark-fields';
import { AmendSignature, type SignatureSheet } from './amend-signature';
import { LateEntryFields } from './late-entry-fields';

export interface AmendFieldsProps {
  readonly kind: AmendKind;
  readonly told: ToldSession;
  /** Whom it is about; null: somebody who is not listed, or the room. */
  readonly line: AttendanceLine | null;
  readonly draft: AmendDraft;
  readonly onChange: (change: Partial<AmendDraft>) => void;
  readonly isBadTime: boolean;
  readonly offered: readonly PersonDigest[];
  readonly signatureSheet: SignatureSheet;
}

/** The fields in which something is said otherwise. */
export function AmendFields({ kind, told, line, offered, signatureSheet, ...typed }: AmendFieldsProps) {
  const say = useSay();
  const { draft, onChange } = typed;
  const { began, plannedStart, title } = told.summary;
  const isHeld = began !== null;
  switch (kind) {
    case 'mark':
      return <AmendMarkFields {...typed} isHeld={isHeld} />;
    case 'join':
      return (
        <>
          <LateEntryFields draft={draft} onChange={onChange} offered={offered} />
          <AmendMarkFields {...typed} isHeld={isHeld} isNew />
        </>
      );
    case 'times':
      return <AmendTimeFields {...typed} />;
    case 'signature':
      return (
        line !== null && (
          <AmendSignature
            line={line}
            title={title}
            date={say('sign.date', { date: began ?? plannedStart })}
            sheet={told.sheets.at(-1) ?? null}
            sheetHere={signatureSheet}
            taken={draft.signature}
            onTake={(signature) => onChange({ signature })}
          />
        )
      );
    case 'remark':
      return <RemarkFields draft={draft} onChange={onChange} />;
    case 'heads':
      return <HeadFields draft={draft} onChange={onChange} />;
  }
}

type Fields = Pick<AmendFieldsProps, 'draft' | 'onChange'>;

function RemarkFields({ draft, onChange }: Fields) {
  const say = useSay();
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
}

function HeadFields({ draft, onChange }: Fields) {
  const say = useSay();
  const steps = { step: 1, min: 0, max: 500, decimals: 0 };
  return (
    <>
      <StepField
        {...steps}
        label={say('heads.people')}
        value={draft.people}
        onChange={(to) => onChange({ people: to })}
      />
      <StepField {...steps} label={say('heads.staff')} value={draft.staff} onChange={(to) => onChange({ staff: to })} />
    </>
  );
}
