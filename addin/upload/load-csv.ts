/** The figures of a terugkoppeling for another program: fetched by the few who ask for it. */
export const loadCsv = () => import('../../shared/terugkoppeling/feedback-csv.ts');
