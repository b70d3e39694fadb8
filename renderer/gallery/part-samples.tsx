import {
  CalendarDays,
  Check,
  Clock,
  DoorOpen,
  MoonStar,
  Pause,
  Play,
  Settings,
  SkipForward,
  Users,
} from 'lucide-react';
import { useState } from 'react';
import { Button } from '#ui/button';
import { Chip } from '#ui/chip';
import { ClockDigits } from '#ui/clock-digits';
import { Dialog } from '#ui/dialog';
import { EmptyState } from '#ui/empty-state';
import { Rail } from '#ui/rail';
import { useSay } from '#ui/say';
import { Tabs } from '#ui/tabs';
import { useTell } from '#ui/toast';
import { ToggleButton } from '#ui/toggle-button';
import { Sample } from './sample';

function Buttons() {
  const say = useSay();
  const [isOn, setOn] = useState(true);
  const tell = useTell();
  const undo = { word: say('gallery.undo'), onPress: () => undefined };
  const press = () => tell({ text: say('gallery.toast'), action: undo });
  return (
    <Sample name="gallery.buttons">
      <Button variant="primary" icon={DoorOpen} onPress={press}>
        {say('gallery.open')}
      </Button>
      <Button icon={Pause} onPress={press}>
        {say('gallery.pause')}
      </Button>
      <Button variant="plain" onPress={press}>
        {say('gallery.undo')}
      </Button>
      <Button icon={Play} isDisabled onPress={press}>
        {say('gallery.unavailable')}
      </Button>
      <Button variant="primary" icon={SkipForward} size="large" shortcut="→" onPress={press}>
        {say('gallery.next')}
      </Button>
      <ToggleButton icon={MoonStar} size="large" shortcut="B" isOn={isOn} onChange={setOn}>
        {say('gallery.blackout')}
      </ToggleButton>
      <ToggleButton icon={MoonStar} isOn={!isOn} onChange={(on) => setOn(!on)}>
        {say('gallery.blackout')}
      </ToggleButton>
    </Sample>
  );
}

function Chips() {
  const say = useSay();
  return (
    <Sample name="gallery.chips">
      <Chip tone="on-time" icon={Check}>
        {say('gallery.on-time')}
      </Chip>
      <Chip tone="warn" icon={Clock}>
        {say('gallery.behind')}
      </Chip>
      <Chip tone="over">{say('gallery.over')}</Chip>
      <Chip tone="present" icon={Check}>
        {say('gallery.present')}
      </Chip>
      <Chip tone="absent">{say('gallery.absent')}</Chip>
      <Chip tone="accent">{say('gallery.rehearsal')}</Chip>
      <Chip>{say('gallery.unmarked')}</Chip>
    </Sample>
  );
}

function Sheets() {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const [tab, setTab] = useState<'people' | 'notes'>('people');
  return (
    <Sample name="gallery.tabs">
      <Tabs
        label={say('gallery.tabs')}
        value={tab}
        onChange={setTab}
        tabs={[
          { id: 'people', word: say('gallery.people'), panel: <p>{say('gallery.people-panel')}</p> },
          { id: 'notes', word: say('gallery.notes'), panel: <p>{say('gallery.notes-panel')}</p> },
        ]}
      />
      <Button onPress={() => setOpen(true)}>{say('gallery.dialog')}</Button>
      <Dialog
        title={say('gallery.sign')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onPress={() => setOpen(false)}>{say('ui.close')}</Button>
            <Button variant="primary" icon={Check} onPress={() => setOpen(false)}>
              {say('gallery.sign')}
            </Button>
          </>
        }
      >
        <p>{say('gallery.sign-words')}</p>
      </Dialog>
    </Sample>
  );
}

function Places() {
  const say = useSay();
  const places = [
    { id: 'today', word: say('gallery.today'), icon: CalendarDays, href: '#ui' },
    { id: 'groups', word: say('gallery.groups'), icon: Users, href: '#ui' },
    { id: 'settings', word: say('gallery.settings'), icon: Settings, href: '#ui' },
  ];
  return (
    <Sample name="gallery.rail">
      <Rail brand="Breathing Room" places={places} current="today" foot={say('gallery.offline')} />
      <EmptyState
        icon={CalendarDays}
        title={say('gallery.empty-title')}
        action={
          <Button variant="primary" icon={Play} onPress={() => undefined}>
            {say('gallery.run-now')}
          </Button>
        }
      >
        {say('gallery.empty-words')}
      </EmptyState>
    </Sample>
  );
}

/** The parts that aren't fields. */
export function PartSamples({ theme }: { readonly theme: string }) {
  const say = useSay();
  return (
    <>
      <Sample name="gallery.type">
        <div className="gallery-type" data-in={theme}>
          <p className="gallery-display">{say('gallery.class-title')}</p>
          <p className="gallery-lead">{say('gallery.type-lead')}</p>
          <p>{say('gallery.type-body')}</p>
          <ClockDigits size="huge">12:04</ClockDigits>
        </div>
      </Sample>
      <Buttons />
      <Chips />
      <Sheets />
      <Places />
    </>
  );
}
