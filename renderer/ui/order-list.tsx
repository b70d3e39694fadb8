import './order-list.css';
import { GripVertical } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { Text } from 'react-aria-components/Text';
import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { type Option, optionOf } from './option';
import { useSay } from './say';
import { type TouchDrag, useTouchOrder } from './touch-order';
import { VisuallyHidden } from './visually-hidden';

export interface OrderItem extends Option {
  /** What is read out of a row besides its word: what its content shows. */
  readonly note?: string;
}

export interface OrderListProps<T extends OrderItem> {
  readonly label: string;
  /** In their order; `word` is what a row is called. */
  readonly items: readonly T[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** To a place counted from 0 without the row that is moved. */
  readonly onMove: (id: string, to: number) => void;
  /** Delete was pressed on a row. */
  readonly onRemove?: (id: string) => void;
  readonly children: (item: T) => ReactNode;
}

function placeOf(items: readonly Option[], moved: string, target: { key: unknown; dropPosition: string }): number {
  const others = items.filter(({ id }) => id !== moved);
  const at = others.findIndex(({ id }) => id === target.key);
  return at + (target.dropPosition === 'after' ? 1 : 0);
}

/** Where a row that a finger drags would come to lie, as marks of the row next to it. */
function dropMarks(items: readonly Option[], drag: TouchDrag | null, id: string) {
  if (drag === null || drag.id === id) return {};
  const others = items.filter((item) => item.id !== drag.id);
  if (others[drag.to]?.id === id) return { 'data-drop-before': true };
  return drag.to === others.length && others.at(-1)?.id === id ? { 'data-drop-after': true } : {};
}

/** Rows whose order can be changed: dragged by mouse, finger or keyboard, or moved with Alt and an arrow key. */
export function OrderList<T extends OrderItem>(props: OrderListProps<T>) {
  const { label, items, chosen, onChoose, onRemove } = props;
  const say = useSay();
  const [told, setTold] = useState('');
  const move = (id: string, to: number): void => {
    const item = optionOf(items, id);
    if (item === undefined || to < 0 || to >= items.length) return;
    props.onMove(id, to);
    setTold(say('ui.moved', { word: item.word, place: to + 1, count: items.length }));
  };
  const touch = useTouchOrder(
    items.map(({ id }) => id),
    move,
  );
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': optionOf(items, key)?.word ?? '' })),
    onReorder: ({ keys, target }) => {
      const [moved] = [...keys].map(String);
      if (moved !== undefined) move(moved, placeOf(items, moved, target));
    },
    getDropOperation: () => 'move',
    renderDropIndicator: (target) => <DropIndicator target={target} className="order-drop" />,
  });
  const onKey = (event: KeyboardEvent): void => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-order-row]') : null;
    const id = row?.dataset['orderRow'];
    if (id === undefined) return;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      event.stopPropagation();
      const at = items.findIndex((item) => item.id === id);
      move(id, event.key === 'ArrowUp' ? at - 1 : at + 1);
    } else if (event.target === row && event.key === 'Delete' && onRemove !== undefined) {
      // In a field of the row the key is the field's.
      event.preventDefault();
      onRemove(id);
    }
  };
  return (
    <div className="order" role="presentation" onKeyDownCapture={onKey}>
      <GridList
        className="order-list"
        aria-label={label}
        data-order
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        disallowTypeAhead
        keyboardNavigationBehavior="tab"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const next = keys === 'all' ? undefined : optionOf(items, [...keys][0]);
          if (next !== undefined && next.id !== chosen) onChoose(next.id);
        }}
        dragAndDropHooks={dragAndDropHooks}
      >
        {items.map((item) => (
          <GridListItem
            key={item.id}
            id={item.id}
            textValue={item.word}
            className="order-row"
            data-order-row={item.id}
            {...dropMarks(items, touch.drag, item.id)}
            {...(touch.drag?.id === item.id
              ? { 'data-lifted': true, style: { translate: `0 ${touch.drag.by}px` } }
              : {})}
          >
            <span className="order-grip" {...touch.gripOf(item.id)}>
              <Button slot="drag" className="order-grip-button">
                <GripVertical className="icon" aria-hidden />
              </Button>
            </span>
            {item.note !== undefined && (
              <Text slot="description" className="visually-hidden">
                {item.note}
              </Text>
            )}
            {props.children(item)}
          </GridListItem>
        ))}
      </GridList>
      <VisuallyHidden>
        <span aria-live="polite">{told}</span>
      </VisuallyHidden>
    </div>
  );
}
