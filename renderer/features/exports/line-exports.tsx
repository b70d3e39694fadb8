import './exports.css';
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { Dates } from '#bridge/records';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { FileForm } from './file-form';
import { OneTruth } from './one-truth';

/** The lines of some days as a file: asked for by a press, because most of the time nobody needs one. */
export function LineExports({ dates }: { readonly dates: Dates }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <FileForm dates={dates} onClose={() => setOpen(false)} />;
  return (
    <section className="exports" aria-labelledby="exports">
      <div>
        <h2 className="exports-heading" id="exports">
          {say('exports.heading')}
        </h2>
        <p className="exports-quiet">{say('exports.lead')}</p>
      </div>
      <Button icon={FileDown} onPress={() => setOpen(true)}>
        {say('exports.begin')}
      </Button>
      <OneTruth key={`${dates.from}/${dates.to}`} dates={dates} />
    </section>
  );
}
