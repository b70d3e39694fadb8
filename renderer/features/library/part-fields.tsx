import { useMemo } from 'react';
import { type Finding, isBeforeHandingOn } from '#core/curriculum/finding';
import type { Milliseconds } from '#core/time/milliseconds';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';
import type { FieldWanted } from './field-in-sight';
import { orNothing, type PartEdit } from './part-edit';
import { PartField } from './part-field';
import { PartLeads } from './part-leads';
import { PartSection } from './part-section';
import { PartSounds } from './part-sounds';
import { leadsSummary, soundSummary, versionsSummary } from './part-summaries';
import { PartVersions } from './part-versions';
import { PartWall } from './part-wall';
import { PartWhat } from './part-what';

export interface PartFieldsProps {
  readonly edit: PartEdit;
  readonly findings: readonly Finding[];
  readonly wanted: FieldWanted | null;
  readonly usual: Milliseconds | null;
}

/** Fields by the section that they stand in, as findings begin them. */
const within = {
  wall: ['prompt', 'choice', 'lines', 'steps', 'homePractice', 'grouping', 'timeShown', 'picture'],
  what: ['title', 'kind', 'duration', 'least', 'most', 'priority'],
  leads: ['breathing', 'relaxation'],
  sounds: ['sound'],
  versions: ['versions'],
  source: ['source'],
} as const;

/** Everything of a part that can be changed, section by section. */
export function PartFields({ edit, findings, wanted, usual }: PartFieldsProps) {
  const say = useSay();
  const { part, change, problem } = edit;
  const counts = useMemo(
    () => findings.filter(({ code }) => !isBeforeHandingOn(code)).map(({ field }) => field ?? ''),
    [findings],
  );
  const section = (name: keyof typeof within) => ({
    heading: say(`inspector.section.${name}`),
    fields: within[name],
    wanted,
    problems: counts.filter((field) => within[name].some((begin) => field.startsWith(begin))).length,
  });
  const leads = part.breathing !== undefined || part.relaxation !== undefined;
  return (
    <>
      <PartSection {...section('what')} isOpen>
        <PartWhat edit={edit} usual={usual} />
      </PartSection>
      <PartSection {...section('wall')} isOpen>
        <PartWall edit={edit} />
      </PartSection>
      <PartSection {...section('leads')} key={leads ? 'led' : 'said'} summary={leadsSummary(say, part)} isOpen={leads}>
        <PartLeads edit={edit} />
      </PartSection>
      <PartSection {...section('sounds')} summary={soundSummary(say, part)}>
        <PartSounds edit={edit} />
      </PartSection>
      <PartSection {...section('versions')} summary={versionsSummary(say, part)}>
        <PartVersions edit={edit} />
      </PartSection>
      <PartSection {...section('source')} summary={part.source ?? say('inspector.none')}>
        <PartField name="source">
          <TextField
            label={say('inspector.source')}
            hint={say('inspector.source-hint')}
            value={part.source ?? ''}
            onChange={(source) => change((now) => ({ ...now, source: orNothing(source) }), 'source', 'source')}
            problem={problem('source')}
          />
        </PartField>
      </PartSection>
    </>
  );
}
