import './caption-line.css';
import { Bell, type LucideIcon, Volume2, Waves } from 'lucide-react';
import { type Caption, captionAt } from '#core/cues/heard-words';
import { type Say, useSay } from '#ui/say';
import { useDueCaption } from './due-caption';
import { useLasting } from './lasting';
import type { SceneKind } from './scene';
import type { WithinPart } from './within-part';

const signs: Readonly<Record<Exclude<Caption['kind'], 'line'>, LucideIcon>> = {
  bell: Bell,
  chime: Bell,
  ambience: Waves,
  recording: Volume2,
};

function wordsOf(caption: Exclude<Caption, { kind: 'line' }>, say: Say): string {
  if (caption.kind === 'recording') return say('wall.heard-recording', { title: caption.title });
  return say(caption.kind === 'ambience' ? `wall.heard-${caption.ambience}` : `wall.heard-${caption.kind}`);
}

/** A sound of the room, in words. */
function HeardChip({ caption }: { readonly caption: Exclude<Caption, { kind: 'line' }> }) {
  const say = useSay();
  const Sign = signs[caption.kind];
  return (
    <p className="caption caption-sound">
      <Sign aria-hidden />
      {wordsOf(caption, say)}
    </p>
  );
}

/** Scenes that show the lines of a part themselves. */
const withLines: ReadonlySet<SceneKind> = new Set(['lines', 'title']);

export interface CaptionLineProps extends WithinPart {
  readonly scene: SceneKind;
  /** Sounds are told too, not only what is said beside a breath. */
  readonly isHeard: boolean;
}

/** What is heard now, for those who don't hear it, and what is said beside a breath, for all. */
export function CaptionLine({ scene, isHeard, ...within }: CaptionLineProps) {
  const { part, run, now } = within;
  const heard = useLasting(now, (at) =>
    captionAt({ part: { ...part, notes: [] }, run: { ...run, part: part.id } }, at),
  );
  const beside = useDueCaption(within);
  const told = isHeard ? heard : null;
  if (told !== null && told.kind !== 'line') return <HeardChip caption={told} />;
  const said = told === null || withLines.has(scene) ? undefined : told.text;
  const line = said ?? (scene === 'breathing' ? beside : undefined);
  return line === undefined ? null : (
    <p className="caption" key={line}>
      {line}
    </p>
  );
}
