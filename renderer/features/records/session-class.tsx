import { ArrowLeft } from 'lucide-react';
import { useCallback } from 'react';
import { askSessionPlan } from '#bridge/classes';
import { useAsked } from '#bridge/use-asked';
import { ButtonLink } from '#ui/button-link';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { type Changes, ClassAsItRan } from './class-as-it-ran';
import { SessionAttendance } from './session-attendance';

export interface SessionClassProps {
  readonly session: string;
  readonly changes: Changes;
}

/** The class of one session, on a page of its own. */
export function SessionClass({ session, changes }: SessionClassProps) {
  const say = useSay();
  const ask = useCallback(() => askSessionPlan(session), [session]);
  const { value } = useAsked(ask);
  return (
    <Page
      heading={value?.done === true ? value.value.plan.title : say('ran.heading')}
      lead={say('ran.lead')}
      actions={
        <ButtonLink icon={ArrowLeft} href="#/records">
          {say('ran.back')}
        </ButtonLink>
      }
    >
      <SessionAttendance session={session} />
      <ClassAsItRan session={session} changes={changes} level={2} />
    </Page>
  );
}
