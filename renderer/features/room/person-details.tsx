import type { AttendanceLine } from '#core/attendance/attendance-line';
import type { Detail } from './mark-keys';
import type { PeopleGround } from './people-ground';
import { PersonCard } from './person-card';
import { RemarkForm } from './remark-form';
import { SignatureSheet } from './signature-sheet';
import { TimesForm } from './times-form';
import type { Marking } from './use-marking';

export interface PersonDetailsProps {
  readonly line: AttendanceLine;
  readonly detail: Detail;
  readonly zone: string;
  readonly ground: PeopleGround;
  readonly marking: Marking;
  /** It is kept, or was not wanted. */
  readonly onClose: () => void;
}

/** What is open of a person besides the marks. */
export function PersonDetails({ line, detail, zone, ground, marking, onClose }: PersonDetailsProps) {
  const close = (isKept: boolean): void => {
    if (isKept) onClose();
  };
  switch (detail) {
    case 'marks':
      return null;
    case 'card':
      return <PersonCard line={line} onClose={onClose} />;
    case 'times':
      return (
        <TimesForm
          line={line}
          zone={zone}
          from={ground.begins}
          onKeep={(times) => void marking.times(line.person, times).then(close)}
        />
      );
    case 'remark':
      return <RemarkForm line={line} onKeep={(remark) => void marking.remark(line.person, remark).then(close)} />;
    case 'signature':
      return (
        <SignatureSheet
          line={line}
          ground={ground}
          sheet={ground.sheet}
          onKeep={(signature) => void marking.signature(line.person, signature).then(close)}
          onClose={onClose}
        />
      );
  }
}
