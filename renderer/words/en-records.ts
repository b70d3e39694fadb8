export const enRecords = {} as const;
