/** Skills of every trade: two people who share nothing else have no trade in common. Codes; whatever is narrower counts too. */
export const everyTradeSkills: readonly string[] = ['commonSkills', 'workReadiness', 'serviceEtiquette'];
