import { PenLine } from 'lucide-react';
import { type ComponentType, useState } from 'react';
import type { AttendanceLine } from '#core/attendance/attendance-line';
import type { PrintedSheet } from '#core/attendance/printed-sheet';
import type { Signature } from '#core/session/signature';
import { Button } from '#ui/button';
import { type Say, useSay } from '#ui/say';

/** Takes a signature of somebody. */
export type SignatureSheet = ComponentType<{
  readonly line: AttendanceLine;
  readonly ground: { readonly title: string; readonly date: string };
  readonly sheet: PrintedSheet | null;
  readonly onKeep: (signature: Signature | null) => void;
  readonly onClose: () => void;
}>;

export interface AmendSignatureProps {
  readonly line: AttendanceLine;
  readonly title: string;
  /** The day of the class, in words. */
  readonly date: string;
  readonly sheet: PrintedSheet | null;
  readonly sheetHere: SignatureSheet;
  /** Undefined: nothing is said yet. */
  readonly taken: Signature | null | undefined;
  readonly onTake: (signature: Signature | null) => void;
}

/** A signature in words; empty: there is none. */
export function signatureWords(say: Say, signature: Signature | null): string {
  if (signature === null) return '';
  if (signature.kind === 'strokes') return say('attended.strokes');
  if (signature.kind === 'typed') return signature.text;
  return say('signature.on-paper', { sheet: signature.sheet, row: signature.row ?? 'none' });
}

/** Another signature, taken on the same page as in the room, or none; the one that was signed stays in the record. */
export function AmendSignature(props: AmendSignatureProps) {
  const say = useSay();
  const { line, title, date, sheet, sheetHere: SheetHere, taken, onTake } = props;
  const [isOpen, setOpen] = useState(false);
  const told = (signature: Signature | null): string => signatureWords(say, signature) || say('amend.signature-none');
  return (
    <div className="amend-signature">
      <p>
        {say('amend.signature-now', { words: told(line.signature) })}
        {taken !== undefined && ` ${say('amend.signature-then', { words: told(taken) })}`}
      </p>
      <Button icon={PenLine} onPress={() => setOpen(true)}>
        {say('amend.signature-take')}
      </Button>
      {isOpen && (
        <SheetHere
          line={line}
          ground={{ title, date }}
          sheet={sheet}
          onKeep={(signature) => {
            onTake(signature);
            setOpen(false);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
