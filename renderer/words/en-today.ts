export const enToday = {} as const;
