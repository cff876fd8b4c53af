/** After so many months from the first day somebody looks how it goes (measure 8: job coaches; the months are the platform's own rule). */
export const followUpMonths = [1, 3, 6, 12] as const;
export type FollowUpMonth = (typeof followUpMonths)[number];

/** So many days after its day a follow-up is late. Our own rule. */
export const followUpGraceDays = 30;
