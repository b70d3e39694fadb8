import { create } from 'zustand';

/** Whether the recovery key opened the records the last time, so that the passphrase may well be forgotten. */
export const useCameIn = create<{ readonly byRecovery: boolean }>(() => ({ byRecovery: false }));
