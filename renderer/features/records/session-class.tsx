import { ArrowLeft } from 'lucide-react';
import { type ComponentType, useCallback } from 'react';
import { askSessionPlan } from '#bridge/classes';
import { useAsked } from '#bridge/use-asked';
import { ButtonLink } from '#ui/button-link';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import type { SignatureSheet } from './amend-signature';
import { type Changes, ClassAsItRan } from './class-as-it-ran';
import { type CoSignHere, SessionAttendance } from './session-attendance';

/** Shows what people said before and after a session. */
export type Ratings = ComponentType<{ readonly session: string }>;

/** What other places of the program put onto a session's page. */
export interface SessionSlots {
  readonly changes: Changes;
  /** What people said before and after a session. */
  readonly ratings: Ratings;
  readonly coSign: CoSignHere;
  readonly signatureSheet: SignatureSheet;
}

export interface SessionClassProps extends SessionSlots {
  readonly session: string;
}

/** The class of one session, on a page of its own. */
export function SessionClass({ session, changes, ratings: RatingsHere, ...signing }: SessionClassProps) {
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
      <SessionAttendance session={session} {...signing} />
      <p>
        <RatingsHere session={session} />
      </p>
      <ClassAsItRan session={session} changes={changes} level={2} />
    </Page>
  );
}
