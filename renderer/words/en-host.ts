export const enHost = {} as const;
