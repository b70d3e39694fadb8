import { Leaf } from 'lucide-react';
import { useState } from 'react';
import { Finder } from '#ui/finder';
import { MinutesField } from '#ui/minutes-field';
import type { Option } from '#ui/option';
import { OrderList } from '#ui/order-list';
import { useSay } from '#ui/say';
import { Sample } from './sample';

/** Rows whose order can be changed, each with its minutes, and a search with what it finds. */
export function OrderSamples() {
  const say = useSay();
  const [rows, setRows] = useState<readonly Option[]>([
    { id: 'notes', word: say('gallery.notes') },
    { id: 'people', word: say('gallery.people') },
    { id: 'closed', word: say('gallery.closed') },
  ]);
  const [chosen, setChosen] = useState<string | null>('people');
  const [length, setLength] = useState(460);
  const [words, setWords] = useState('');
  const move = (id: string, to: number): void => {
    const others = rows.filter((row) => row.id !== id);
    const moved = rows.filter((row) => row.id === id);
    setRows([...others.slice(0, to), ...moved, ...others.slice(to)]);
  };
  const found = rows.filter(({ word }) => word.toLowerCase().includes(words.toLowerCase()));
  return (
    <Sample name="gallery.orders">
      <div className="gallery-fields">
        <OrderList label={say('gallery.orders')} items={rows} chosen={chosen} onChoose={setChosen} onMove={move}>
          {({ word }) => (
            <span>
              {word} <MinutesField label={word} seconds={length} onChange={setLength} />
            </span>
          )}
        </OrderList>
        <Finder
          label={say('gallery.find')}
          words={words}
          onWords={setWords}
          found={say('gallery.found')}
          groups={[
            {
              id: 'found',
              word: say('gallery.found'),
              items: found.map((row) => ({ ...row, icon: Leaf, note: say('gallery.name-hint') })),
            },
          ]}
          onTake={setChosen}
          empty={say('gallery.notes-panel')}
          hasFocus={false}
        />
      </div>
    </Sample>
  );
}
