import * as z from 'zod/mini';
import { Gemeentecode, Key } from '../kernel/text.ts';
import { define, gemeenteRoute, get, ofGemeente, put, KIB } from './endpoint.ts';
import { KoppelingBesluit, RegisterOverzicht, RegisterVerzoek } from './register-messages.ts';

const registerRoute = `${gemeenteRoute}/locaties`;
const ofRegister = z.strictObject({ gemeentecode: Gemeentecode, locatieId: Key });

/** The locaties and organisaties of a gemeente, for those who run its uitvragen. */
export const registerEndpoints = {
  listLocaties: define(registerRoute, { ...get, path: ofGemeente, response: RegisterOverzicht }),
  saveRegister: define(registerRoute, {
    ...put,
    maxBytes: 4608 * KIB,
    path: ofGemeente,
    request: RegisterVerzoek,
    response: RegisterOverzicht,
  }),
  saveKoppeling: define(`${registerRoute}/{locatieId}/koppeling`, {
    ...put,
    path: ofRegister,
    request: KoppelingBesluit,
    response: RegisterOverzicht,
  }),
} as const;
