import type { MeetingAbout } from '#bridge/groups';
import { clockTime } from '#core/time/civil';
import { Button } from '#ui/button';
import { ButtonLink } from '#ui/button-link';
import { Chip, type ChipTone } from '#ui/chip';
import { useSay } from '#ui/say';
import { MeetingPanel } from './meeting-panel';
import { OpenRoom } from './open-room';
import type { Choices } from './use-choices';
import type { GroupHold } from './use-group';

export interface MeetingRowProps {
  readonly hold: GroupHold;
  readonly meeting: MeetingAbout;
  readonly isNext: boolean;
  readonly isPast: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly choices: Choices | null;
  /** Null: no class was chosen, or it is gone. */
  readonly classTitle: string | null;
}

const tones: Readonly<Record<MeetingAbout['state'], ChipTone>> = {
  'to-come': 'quiet',
  'not-held': 'quiet',
  cancelled: 'quiet',
  running: 'accent',
  unsigned: 'warn',
  signed: 'on-time',
};

/** One date: when, what is held, how it stands, and the next step. */
export function MeetingRow(props: MeetingRowProps) {
  const { meeting, isNext, isOpen, onOpen } = props;
  const say = useSay();
  const isOff = meeting.is === 'off' || meeting.state === 'cancelled' || meeting.state === 'not-held';
  return (
    <li className="date-row" data-next={isNext || undefined} data-off={isOff || undefined}>
      <span className="row-number" aria-hidden>
        {meeting.no === 0 ? '–' : meeting.no}
      </span>
      <MeetingWords {...props} isOff={isOff} />
      <div className="date-steps">
        <NextStep {...props} isOff={isOff} />
        {isMendable(meeting) && (
          <Button
            variant="plain"
            isExpanded={isOpen}
            onPress={() => onOpen(!isOpen)}
            label={say(isOpen ? 'groups.less-for' : 'groups.more-for', { date: meeting.start })}
          >
            {say(isOpen ? 'groups.less' : 'groups.more')}
          </Button>
        )}
      </div>
      {isOpen && <MeetingPanel {...props} isOff={isOff} />}
    </li>
  );
}

function isMendable({ state }: MeetingAbout): boolean {
  return state === 'to-come' || state === 'not-held' || state === 'cancelled';
}

type Told = MeetingRowProps & { readonly isOff: boolean };

function MeetingWords({ hold, meeting, isOff, isPast, classTitle }: Told) {
  const say = useSay();
  const { zone } = hold.about.record.group;
  const { start, end, is, why, session, state } = meeting;
  const isBare = isPast && state === 'to-come' && session === null;
  return (
    <div className="date-words">
      <p className="date-when">
        <span className="date-day">{say('groups.day-long', { date: start })}</span>
        <span className="groups-quiet">
          {say('groups.from-to', { from: clockTime(start, zone), to: clockTime(end, zone) })}
        </span>
      </p>
      <p className="date-what">
        {isOff ? (
          <span>{why === '' ? say('groups.off') : say('groups.off-why', { why })}</span>
        ) : (
          (classTitle !== null || state === 'to-come') && (
            <span className={classTitle === null ? 'groups-quiet' : ''}>{classTitle ?? say('groups.class-open')}</span>
          )
        )}
        {is === 'moved' && <Chip>{why === '' ? say('groups.moved') : say('groups.moved-why', { why })}</Chip>}
        {!isOff && (state !== 'to-come' || isBare) && (
          <Chip tone={isBare ? 'warn' : tones[state]}>
            {say(isBare ? 'groups.state.bare' : `groups.state.${state}`)}
          </Chip>
        )}
      </p>
    </div>
  );
}

/** What comes next for a date: the room when it is its turn, the record afterwards. */
function NextStep({ hold, meeting, isNext, isPast, isOff, onOpen }: Told) {
  const say = useSay();
  const { session, state } = meeting;
  if (isOff) return null;
  if (session !== null && (state === 'signed' || state === 'unsigned')) {
    return (
      <ButtonLink variant="plain" href={`#/records/${encodeURIComponent(session)}`}>
        {say(`groups.look.${state}`)}
      </ButtonLink>
    );
  }
  if (!isNext && !isPast && state === 'to-come') return null;
  return (
    <OpenRoom hold={hold} meeting={meeting} variant={isNext ? 'primary' : 'plain'} onChoose={() => onOpen(true)} />
  );
}
