import './cross-fade.css';
import { type ReactNode, useState } from 'react';
import type { Scene } from './scene';

interface Layer {
  readonly key: number;
  readonly scene: Scene;
  readonly isLeaving: boolean;
  readonly isUnseen: boolean;
}

export interface CrossFadeProps {
  readonly scene: Scene;
  /** True where nobody can see it: a change is done at once. */
  readonly isUnseen: boolean;
  readonly render: (scene: Scene) => ReactNode;
}

/** Lets a scene go slowly while the next one comes. One that has gone never comes back: a return is a new layer. */
export function CrossFade({ scene, isUnseen, render }: CrossFadeProps) {
  const [layers, setLayers] = useState<readonly Layer[]>([{ key: 0, scene, isLeaving: false, isUnseen }]);
  const top = layers.at(-1);
  if (top !== undefined && top.scene !== scene) {
    const next = { key: top.key + 1, scene, isLeaving: false, isUnseen };
    const leaving = isUnseen ? [] : layers.map((layer) => ({ ...layer, isLeaving: true }));
    setLayers(top.scene.id === scene.id ? [...layers.slice(0, -1), { ...top, scene }] : [...leaving, next]);
  }
  return layers.map((layer) => (
    <div
      key={layer.key}
      className={`layer layer-${layer.scene.kind}`}
      data-leaving={layer.isLeaving || undefined}
      data-unseen={layer.isUnseen || undefined}
      aria-hidden={layer.isLeaving || undefined}
      onAnimationEnd={(event) => {
        if (!layer.isLeaving || event.target !== event.currentTarget) return;
        setLayers((before) => before.filter(({ key }) => key !== layer.key));
      }}
    >
      {render(layer.scene)}
    </div>
  ));
}
