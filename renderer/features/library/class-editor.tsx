import './class-editor.css';
import { Plus } from 'lucide-react';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useMediaKnown } from '#bridge/use-media';
import { useUsualTimes } from '#bridge/usual-times';
import type { ClassPlan, Part } from '#core/curriculum/class-plan';
import { isBeforeHandingOn } from '#core/curriculum/finding';
import { lintClassPlan } from '#core/curriculum/lint';
import { freshPartId, withInserted, withoutPart } from '#core/library/class-edit';
import type { Change } from '#core/library/edit-history';
import type { LibraryItem } from '#core/library/library-item';
import { slotAdvice } from '#core/library/slot-advice';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Agenda } from './agenda';
import { agendaLines, useHeldLines } from './agenda-lines';
import { ConflictBand } from './conflict-band';
import type { Doings } from './doings';
import { EditorBar } from './editor-bar';
import { EditorPane } from './editor-pane';
import { useFieldInSight } from './field-in-sight';
import { FitPreview } from './fit-preview';
import { useFocusHeld } from './focus-held';
import { type PlanEditing, usePlanEditing } from './plan-editing';
import { useRowInSight } from './row-in-sight';
import { SlotBar } from './slot-bar';
import { type PaneHold, usePane } from './use-pane';

export interface ClassEditorProps {
  readonly item: LibraryItem;
  /** As it was opened. */
  readonly content: ClassPlan;
  readonly revision: number;
  /** The sitting in which it was just made; left out: it was made before. */
  readonly sitting?: string | undefined;
  /** Opens what is kept elsewhere, in place of this. */
  readonly onReopen: () => void;
  readonly rehearse: Doings['rehearse'];
}

/** The class from a part on, as it would be held. */
function fromPart({ length: _whole, ...plan }: ClassPlan, place: number): ClassPlan {
  return { ...plan, parts: plan.parts.slice(Math.max(0, place)) };
}

/** A class whose parts are still called what they were called: a title that is being typed comes before its row. */
function calledAsIn(read: ClassPlan, plan: ClassPlan): ClassPlan {
  if (read === plan) return plan;
  const titles = new Map(read.parts.map(({ id, title }) => [id, title]));
  return { ...plan, parts: plan.parts.map((part) => ({ ...part, title: titles.get(part.id) ?? part.title })) };
}

/** Shows what a step back or forward changes. */
function showChange(plan: ClassPlan, pane: PaneHold, change: Change | null): void {
  const where = change?.where;
  if (where === null || where === undefined) return;
  const part = plan.parts.find(({ id }) => where.startsWith(`${id}.`));
  if (part !== undefined) pane.toPart(part.id);
  else if (change?.what.startsWith('item-') === true) pane.toClass();
}

/** A class of one's own: its agenda at one side, what is looked at at the other. What is written is kept by itself. */
export function ClassEditor({ item, content, revision, sitting, onReopen, rehearse: Rehearse }: ClassEditorProps) {
  const say = useSay();
  const held = usePlanEditing({ plan: content, revision, sitting });
  const { plan, editing } = held;
  const pane = usePane(plan);
  const steps = {
    ...editing,
    undo: () => {
      showChange(plan, pane, editing.undoes);
      editing.undo();
    },
    redo: () => {
      showChange(plan, pane, editing.redoes);
      editing.redo();
    },
  };
  return (
    <main className="editor">
      <EditorBar title={plan.title} item={item} editing={steps}>
        <Rehearse
          plan={fromPart(plan, pane.place)}
          size="normal"
          {...(pane.place > 0 ? { word: say('editor.rehearse-from') } : {})}
        />
      </EditorBar>
      <ConflictBand editing={editing} onReopen={onReopen} />
      <Columns held={held} pane={pane} />
    </main>
  );
}

function Columns({ held, pane }: { readonly held: PlanEditing; readonly pane: PaneHold }) {
  const say = useSay();
  const { plan, change } = held;
  const usual = useUsualTimes(plan.id) ?? null;
  // While somebody types, letters come before findings.
  const read = useDeferredValue(plan);
  const known = useMediaKnown();
  const findings = useMemo(() => lintClassPlan(read, known), [read, known]);
  const toMend = useMemo(() => findings.filter(({ code }) => !isBeforeHandingOn(code)), [findings]);
  const agenda = useRef<HTMLDivElement>(null);
  const [isFitting, setFitting] = useState(false);
  const [removed, setRemoved] = useState<string | null>(null);
  const lines = useHeldLines(agendaLines(calledAsIn(read, plan), toMend, say('editor.untitled')));
  useFieldInSight(agenda, pane.at);
  const { length } = plan;
  const shown = useRef(plan.parts);
  useEffect(() => {
    shown.current = plan.parts;
  }, [plan.parts]);
  const remove = useCallback(
    (id: string): void => {
      const part = shown.current.find((one) => one.id === id);
      if (part === undefined || shown.current.length < 2) return;
      change((before) => withoutPart(before, id), 'remove-part');
      setRemoved(part.title);
    },
    [change],
  );
  const here = plan.parts[pane.place];
  useRowInSight(agenda, here?.id);
  useFocusHeld(agenda, here?.id);
  const last = useRef(here?.id);
  useEffect(() => {
    last.current = here?.id;
  }, [here?.id]);
  const insert = (part: Part): string => {
    let [place, count] = [0, 0];
    change((before) => {
      place = before.parts.findIndex(({ id }) => id === last.current) + 1;
      count = before.parts.length;
      // The next one may come before this one is drawn.
      last.current = freshPartId(before, part.id);
      pane.markPlace(last.current, place);
      return withInserted(before, part, place);
    }, 'add-part');
    return say('editor.put-in', { title: part.title, place: place + 1, count: count + 1 });
  };
  return (
    <div className="editor-columns">
      <div className="editor-agenda" ref={agenda}>
        <SlotBar
          plan={plan}
          advice={length === undefined ? null : slotAdvice(plan, length, usual)}
          findings={findings}
          change={change}
          onFit={isFitting ? null : () => setFitting(true)}
        />
        <div className="editor-agenda-scroll">
          {isFitting && length !== undefined ? (
            <FitPreview plan={plan} slot={length} change={change} onLeave={() => setFitting(false)} />
          ) : (
            <Agenda
              lines={lines}
              chosen={pane.is === 'part' ? (here?.id ?? null) : null}
              addingAfter={pane.is === 'insert' ? (here?.id ?? null) : null}
              isOnClass={pane.is === 'class'}
              toMend={toMend.length}
              onClass={pane.toClass}
              onChoose={pane.toPart}
              onRemove={remove}
              change={change}
            />
          )}
        </div>
        <div className="editor-agenda-foot">
          <Button icon={Plus} onPress={pane.toInsert} isDisabled={isFitting}>
            {say('insert.button')}
          </Button>
          <p className="visually-hidden" role="status">
            {removed === null ? '' : say('editor.taken-out', { title: removed })}
          </p>
        </div>
      </div>
      <EditorPane held={held} pane={pane} usual={usual} findings={findings} onInsert={insert} onRemove={remove} />
    </div>
  );
}
