import './part-panel.css';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Adaptation } from '#core/curriculum/adaptation';
import type { Part } from '#core/curriculum/class-plan';
import type { Command } from '#core/session/transport';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { BarPanel } from './bar-panel';
import { backToPlan } from './led-otherwise';
import { PartBreath } from './part-breath';
import { PartMedia } from './part-media';
import { PartSounds } from './part-sounds';

export interface PartPanelProps {
  readonly room: RoomSnapshot;
  readonly send: (command: Command) => void;
  readonly onClose: () => void;
}

/** What each row of the panel needs: the part as it was planned, how it is led, and a way to change that. */
export interface PartRowProps {
  readonly planned: Part;
  readonly to: Adaptation;
  readonly change: (change: Adaptation) => void;
}

type Which = 'now' | 'next';

/** The part that runs, or the first, and the one after it that was not left out. */
function partsAtHand({ plan, run }: RoomSnapshot): Readonly<Record<Which, Part | undefined>> {
  const stays = plan.parts.filter(({ id }) => !run.dropped.includes(id) || id === run.part);
  const at = run.part === null ? 0 : stays.findIndex(({ id }) => id === run.part);
  return { now: stays[at], next: stays[at + 1] };
}

/** How the running or the next part is led: its breath, its sound, its picture. Each change is one that can be taken back. */
export function PartPanel({ room, send, onClose }: PartPanelProps) {
  const say = useSay();
  const [which, choose] = useState<Which>('now');
  const { run } = room;
  const parts = partsAtHand(room);
  const planned = parts[which] ?? parts.now;
  if (planned === undefined) return null;
  const to = run.adapted[planned.id]?.to ?? {};
  const ask = (next: Adaptation): void => send({ ask: 'adapt', part: planned.id, to: next });
  const back = backToPlan(planned, to);
  const row = { planned, to, change: ask };
  const here = run.part === null ? 'part.next' : 'part.now';
  return (
    <BarPanel heading={say('part.title')} at="wide" onClose={onClose}>
      <p className="bar-panel-quiet">{say('part.lead')}</p>
      <div className="bar-panel-row part-which">
        <Segmented
          label={say('part.which')}
          isLabelHidden
          options={[
            { id: 'now', word: say(here, { title: parts.now?.title ?? '' }) },
            ...(parts.next === undefined
              ? []
              : [{ id: 'next', word: say('part.next', { title: parts.next.title }) } as const]),
          ]}
          value={planned === parts.now ? 'now' : 'next'}
          onChange={choose}
        />
        <Button icon={Undo2} onPress={() => ask(back ?? {})} isDisabled={back === null}>
          {say('part.as-planned')}
        </Button>
      </div>
      <div className="part-rows" key={planned.id}>
        <PartBreath {...row} />
        <PartSounds {...row} />
        <PartMedia {...row} />
      </div>
    </BarPanel>
  );
}
