/**
 * Where the guide begins. It tells nothing of it that it has not asked the graph; where this is not in the graph, there is
 * no guide.
 */
export const begins = { claim: 'nk-more-ap-mines-2013' } as const;
