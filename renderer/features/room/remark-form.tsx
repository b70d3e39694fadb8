import { NotebookPen } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import type { RemarkMade } from '#bridge/line-attendance';
import type { AttendanceLine } from '#core/attendance/attendance-line';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { TextField } from '#ui/text-field';

export interface RemarkFormProps {
  readonly line: AttendanceLine;
  readonly onKeep: (remark: RemarkMade) => void;
}

const longest = 300;

/** One line each about how somebody took part and to whom they were referred, and whether they practised at home. */
export function RemarkForm({ line, onKeep }: RemarkFormProps) {
  const say = useSay();
  const [participation, setParticipation] = useState(line.participation);
  const [referral, setReferral] = useState(line.referral);
  const [home, setHome] = useState(line.homePractice);
  const keep = (event: SubmitEvent): void => {
    event.preventDefault();
    onKeep({ participation: participation.trim(), referral: referral.trim(), homePractice: home });
  };
  return (
    <form className="detail-form" onSubmit={keep}>
      <TextField
        label={say('remark.participation')}
        value={participation}
        onChange={(typed) => setParticipation(typed.slice(0, longest))}
      />
      <TextField
        label={say('remark.referral')}
        value={referral}
        onChange={(typed) => setReferral(typed.slice(0, longest))}
      />
      <Segmented
        label={say('remark.home')}
        options={[
          { id: 'open', word: say('remark.home.open') },
          { id: 'yes', word: say('remark.home.yes') },
          { id: 'no', word: say('remark.home.no') },
        ]}
        value={home === null ? 'open' : home ? 'yes' : 'no'}
        onChange={(to) => setHome(to === 'open' ? null : to === 'yes')}
      />
      <div className="detail-doings">
        <Button isSubmit icon={NotebookPen}>
          {say('remark.keep')}
        </Button>
      </div>
    </form>
  );
}
