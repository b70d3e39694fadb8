import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { useGuideStart } from './guide-start';
import { LeadsBreath } from './leads-breath';
import { LeadsRelaxation } from './leads-relaxation';
import { asLeading, leadsOf, newBreath } from './part-as-kind';
import type { PartEditProps } from './part-edit';

/** What a part leads besides words: a breath, a relaxation, or nothing. */
export function PartLeads({ edit }: PartEditProps) {
  const say = useSay();
  const start = useGuideStart();
  const { part, change } = edit;
  const leads = leadsOf(part);
  const canBreathe = leads === 'breathing' || newBreath(start) !== undefined;
  return (
    <>
      <Segmented
        label={say('inspector.leads')}
        isLabelHidden
        options={[
          { id: 'nothing', word: say('inspector.leads.nothing') },
          ...(canBreathe ? [{ id: 'breathing', word: say('inspector.leads.breathing') } as const] : []),
          { id: 'relaxation', word: say('inspector.leads.relaxation') },
        ]}
        value={leads}
        onChange={(to) => change((now) => asLeading(now, to, start), 'leads')}
      />
      {part.breathing !== undefined && <LeadsBreath edit={edit} guide={part.breathing} shelf={start.shelf} />}
      {part.relaxation !== undefined && <LeadsRelaxation edit={edit} guide={part.relaxation} />}
    </>
  );
}
