import { laterCode } from '../later-code.ts';

/** The sentences on what an action came to: fetched apart, as they need the rules and the texts of every screen. */
export const outcomeCode = laterCode(() => import('./outcome.ts'));
