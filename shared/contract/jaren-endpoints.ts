import * as z from 'zod/mini';
import { Jaar } from '../jaren/jaar.ts';
import { define, gemeenteRoute, get, ofGemeente } from './endpoint.ts';

/** What was published of every schooljaar, the first one first. */
const Jaren = z.strictObject({ jaren: z.array(Jaar) });

/** Years beside each other. */
export const jarenEndpoints = {
  listJaren: define(`${gemeenteRoute}/jaren`, { ...get, path: ofGemeente, response: Jaren }),
} as const;
