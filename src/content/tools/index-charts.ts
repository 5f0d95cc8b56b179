import type { Charts } from '../../lib/chart/chart';

// Apart from the index that every calculator loads at once: a list of all pictures need not be there.
const charts = import.meta.glob<Charts>('./*/chart.ts', { import: 'charts' });

/** The pictures of a tool; none if it draws none. */
export const loadCharts = async (id: string): Promise<Charts> => (await charts[`./${id}/chart.ts`]?.()) ?? {};
