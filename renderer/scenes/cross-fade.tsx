import './cross-fade.css';
import { type ReactNode, useState } from 'react';
import type { Scene } from './scene';

interface Layer {
  readonly key: number;
  readonly scene: Scene;
  readonly isLeaving: boolean;
}

export interface CrossFadeProps {
  readonly scene: Scene;
  readonly render: (scene: Scene) => ReactNode;
}

/** Lets a scene go slowly while the next one comes. One that has gone never comes back: a return is a new layer. */
export function CrossFade({ scene, render }: CrossFadeProps) {
  const [layers, setLayers] = useState<readonly Layer[]>([{ key: 0, scene, isLeaving: false }]);
  const top = layers.at(-1);
  if (top !== undefined && top.scene !== scene) {
    setLayers(
      top.scene.id === scene.id
        ? [...layers.slice(0, -1), { ...top, scene }]
        : [...layers.map((layer) => ({ ...layer, isLeaving: true })), { key: top.key + 1, scene, isLeaving: false }],
    );
  }
  return layers.map((layer) => (
    <div
      key={layer.key}
      className={`layer layer-${layer.scene.kind}`}
      data-leaving={layer.isLeaving || undefined}
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
