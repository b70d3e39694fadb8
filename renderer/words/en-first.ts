import { enApp } from './en-app';
import { enBreath } from './en-breath';
import { enGate } from './en-gate';
import { enPaper } from './en-paper';
import { enRehearsal } from './en-rehearsal';
import { enReport } from './en-report';
import { enRunSheet } from './en-run-sheet';
import { enSecurity } from './en-security';
import { enSelfTest } from './en-self-test';
import { enSound } from './en-sound';
import { enToday } from './en-today';
import { enUi } from './en-ui';
import { enWall } from './en-wall';
import { enWhy } from './en-why';

/** What the laptop says before any place but Today was opened: the gate, Today, and why something can’t be. */
export const enFirst = {
  ...enApp,
  ...enUi,
  ...enWhy,
  ...enGate,
  ...enToday,
  ...enSelfTest,
  ...enSound,
  ...enPaper,
  ...enRunSheet,
  ...enRehearsal,
  ...enSecurity,
  ...enReport,
  ...enWall,
  ...enBreath,
} as const;
