import * as z from 'zod/mini';
import { Gemeentecode } from '../kernel/text.ts';
import { define, gemeenteRoute, get, ofGemeente, put } from './endpoint.ts';
import { Intrekking, ToegangOverzicht, ToegangRegel } from './uitnodiging-messages.ts';

const toegangRoute = `${gemeenteRoute}/toegang`;

/** Who may do what in a gemeente, and how that ends. */
export const toegangEndpoints = {
  listToegang: define(toegangRoute, { ...get, path: ofGemeente, response: ToegangOverzicht }),
  withdrawToegang: define(`${toegangRoute}/{toegangId}/intrekking`, {
    ...put,
    path: z.strictObject({ gemeentecode: Gemeentecode, toegangId: ToegangRegel.shape.toegangId }),
    request: Intrekking,
    response: ToegangOverzicht,
  }),
} as const;
