import './signature-sheet.css';
import { Check, Eraser, Trash2 } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import type { AttendanceLine } from '#core/attendance/attendance-line';
import type { PrintedSheet } from '#core/attendance/printed-sheet';
import type { Signature } from '#core/session/signature';
import { Button } from '#ui/button';
import { FullSheet } from '#ui/full-sheet';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { TextField } from '#ui/text-field';
import { SignaturePad } from './signature-pad';
import { padSize, type Strokes } from './strokes';

export interface SignatureSheetProps {
  readonly line: AttendanceLine;
  /** What they sign for. */
  readonly ground: { readonly title: string; readonly date: string };
  /** The newest sheet that was printed; null where none was. */
  readonly sheet: PrintedSheet | null;
  readonly onKeep: (signature: Signature | null) => void;
  readonly onClose: () => void;
}

const longest = 120;
const ways = ['strokes', 'typed', 'paper'] as const;
type Way = (typeof ways)[number];

interface Draft {
  readonly strokes: Strokes;
  readonly text: string;
  readonly sheet: string;
  readonly row: string;
}

/** The signature that a draft makes; null while it makes none. */
function signatureOf(way: Way, { strokes, text, sheet, row }: Draft): Signature | null {
  if (way === 'strokes') return strokes.length === 0 ? null : { kind: 'strokes', ...padSize, strokes };
  if (way === 'typed') return text.trim() === '' ? null : { kind: 'typed', text: text.trim() };
  const no = Number(row);
  const isRow = row.trim() === '' || (Number.isInteger(no) && no >= 1 && no <= 500);
  if (sheet.trim() === '' || !isRow) return null;
  return { kind: 'paper', sheet: sheet.trim(), row: row.trim() === '' ? null : no };
}

function draftOf({ line, sheet }: Pick<SignatureSheetProps, 'line' | 'sheet'>): Draft {
  const row = sheet === null ? -1 : sheet.rows.indexOf(line.person);
  return { strokes: [], text: '', sheet: sheet?.sheet ?? '', row: row < 0 ? '' : String(row + 1) };
}

/** One person signs: their own name and nobody else's stands there, and the whole window is theirs. */
export function SignatureSheet({ line, ground, sheet, onKeep, onClose }: SignatureSheetProps) {
  const say = useSay();
  const [way, setWay] = useState<Way>('strokes');
  const [draft, setDraft] = useState(() => draftOf({ line, sheet }));
  const made = signatureOf(way, draft);
  const keep = (event: SubmitEvent): void => {
    event.preventDefault();
    if (made !== null) onKeep(made);
  };
  return (
    <FullSheet title={say('signature.title', { name: line.name })} onClose={onClose}>
      <form className="signature-sheet" onSubmit={keep}>
        <p className="signature-for">{say('signature.for', ground)}</p>
        <Segmented
          label={say('signature.way')}
          isLabelHidden
          options={ways.map((id) => ({ id, word: say(`signature.way.${id}`) }))}
          value={way}
          onChange={setWay}
        />
        {way === 'strokes' && (
          <SignaturePad
            strokes={draft.strokes}
            onChange={(change) => setDraft((before) => ({ ...before, strokes: change(before.strokes) }))}
          />
        )}
        {way === 'typed' && (
          <TextField
            label={say('signature.typed')}
            autoFocus
            value={draft.text}
            onChange={(text) => setDraft((before) => ({ ...before, text: text.slice(0, longest) }))}
          />
        )}
        {way === 'paper' && (
          <div className="signature-paper">
            <TextField
              label={say('signature.sheet')}
              autoFocus
              value={draft.sheet}
              onChange={(no) => setDraft((before) => ({ ...before, sheet: no.slice(0, 40) }))}
            />
            <TextField
              label={say('signature.row')}
              isOptional
              value={draft.row}
              onChange={(row) => setDraft((before) => ({ ...before, row: row.slice(0, 3) }))}
            />
          </div>
        )}
        <div className="signature-doings">
          {line.signature !== null && (
            <Button variant="plain" icon={Trash2} onPress={() => onKeep(null)}>
              {say('signature.remove')}
            </Button>
          )}
          <Button variant="plain" onPress={onClose}>
            {say('signature.cancel')}
          </Button>
          {way === 'strokes' && (
            <Button
              icon={Eraser}
              isDisabled={draft.strokes.length === 0}
              onPress={() => setDraft((before) => ({ ...before, strokes: [] }))}
            >
              {say('signature.clear')}
            </Button>
          )}
          <Button variant="primary" size="large" isSubmit icon={Check} isDisabled={made === null}>
            {say('signature.keep')}
          </Button>
        </div>
      </form>
    </FullSheet>
  );
}
