/** Fetches what makes a file of the terugkoppeling alone: large, and for the few who ask for one. */
export const loadFeedbackApart = () => import('./feedback-apart.ts');
