import { Monitor, MoonStar, Sun } from 'lucide-react';
import { useState } from 'react';
import { Checkbox } from '#ui/checkbox';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { Select } from '#ui/select';
import { Slider } from '#ui/slider';
import { SuggestField } from '#ui/suggest-field';
import { TextArea } from '#ui/text-area';
import { TextField } from '#ui/text-field';
import { Sample } from './sample';

type Look = 'system' | 'day' | 'dusk';

/** Everything that takes an answer. */
export function FieldSamples() {
  const say = useSay();
  const [name, setName] = useState('');
  const [licence, setLicence] = useState('');
  const [notes, setNotes] = useState('');
  const [look, setLook] = useState<Look>('system');
  const [site, setSite] = useState<'hall' | 'library' | null>(null);
  const [volume, setVolume] = useState(0.6);
  const [isChecked, setChecked] = useState(true);
  return (
    <Sample name="gallery.fields">
      <div className="gallery-fields">
        <TextField label={say('gallery.name')} hint={say('gallery.name-hint')} value={name} onChange={setName} />
        <TextField
          label={say('gallery.credential')}
          problem={say('gallery.credential-problem')}
          value=""
          onChange={setName}
        />
        <TextField label={say('gallery.closed')} isDisabled value={say('gallery.class-title')} onChange={setName} />
        <Select
          label={say('gallery.site')}
          options={[
            { id: 'hall', word: say('gallery.hall') },
            { id: 'library', word: say('gallery.library') },
          ]}
          value={site}
          onChange={setSite}
        />
        <SuggestField
          label={say('credit.licence')}
          suggestions={[say('credit.own'), say('credit.cc0'), say('credit.cc-by')]}
          value={licence}
          onChange={setLicence}
        />
        <TextArea label={say('gallery.notes')} isOptional value={notes} onChange={setNotes} />
        <div>
          <Slider label={say('gallery.volume')} value={volume} onChange={setVolume} />
          <Slider label={say('gallery.volume-off')} isDisabled value={0.3} onChange={setVolume} />
        </div>
        <Segmented
          label={say('gallery.look')}
          options={[
            { id: 'system', word: say('gallery.look-system'), icon: Monitor },
            { id: 'day', word: say('gallery.theme-day'), icon: Sun },
            { id: 'dusk', word: say('gallery.theme-dusk'), icon: MoonStar },
          ]}
          value={look}
          onChange={setLook}
        />
        <div className="gallery-checks">
          <Checkbox isChecked={isChecked} onChange={setChecked}>
            {say('gallery.confirm')}
          </Checkbox>
          <Checkbox isChecked={!isChecked} onChange={(on) => setChecked(!on)}>
            {say('gallery.voice')}
          </Checkbox>
          <Checkbox isChecked isDisabled onChange={setChecked}>
            {say('gallery.locked')}
          </Checkbox>
        </div>
      </div>
    </Sample>
  );
}
