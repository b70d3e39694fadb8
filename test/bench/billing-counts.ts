/** How much is billed in the bench. */
export const billingCounts = { sessions: 2000, people: 15 } as const;

/** What is measured, each in a process of its own. */
export const billingTrials = ['lines', 'csv', 'xlsx', 'edi', 'csv-stringify'] as const;

/** One of these. */
export type BillingTrial = (typeof billingTrials)[number];
