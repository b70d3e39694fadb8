import type { ComponentType } from 'react';

/** A recovery key that a person has to keep before anything goes on. */
export interface KeyToKeep {
  readonly recoveryKey: string;
  /** Epoch milliseconds. */
  readonly madeAt: number;
}

/** Shows a recovery key, as the first start does. */
export type ShowKey = ComponentType<KeyToKeep & { readonly onKept: () => void }>;
