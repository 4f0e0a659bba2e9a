import * as z from 'zod/mini';
import { Inzending } from '../inzending/inzending.ts';
import { Ontvangstbewijs } from '../inzending/ontvangstbewijs.ts';
import { Gemeentecode, Key, Uuid } from '../kernel/text.ts';
import { EigenCijfers } from '../terugkoppeling/eigen-cijfers.ts';
import { Terugkoppeling } from '../terugkoppeling/terugkoppeling.ts';
import { Uitvraag } from '../uitvraag/uitvraag.ts';
import { LastYearAnswer, VoorheenVerzoek } from './last-year-messages.ts';
import { Mij } from './rechten.ts';
import {
  Gezondheid,
  ResponsOverzicht,
  Uitnodiging,
  UitvraagStap,
  Uitvragen,
  Vaststelling,
  VaststellingVerzoek,
} from './uitvraag-messages.ts';

/** One request: where it goes, what stands in its path, what it carries and what comes back. */
export interface Endpoint<
  Path extends z.ZodMiniType,
  Request extends z.ZodMiniType,
  Response extends z.ZodMiniType,
> {
  readonly method: 'GET' | 'PUT';
  /** Below `/v1`; `{name}` stands for a member of `path`. */
  readonly route: string;
  /** Status of a success. */
  readonly status: 200 | 202;
  /** Without sign-in: for everyone. */
  readonly open: boolean;
  readonly path: Path;
  readonly request: Request;
  readonly response: Response;
}

const define = <P extends z.ZodMiniType, Q extends z.ZodMiniType, R extends z.ZodMiniType>(
  route: string,
  parts: Pick<Endpoint<P, Q, R>, 'method' | 'path' | 'request' | 'response'> &
    Partial<Pick<Endpoint<P, Q, R>, 'status' | 'open'>>,
): Endpoint<P, Q, R> => ({ status: 200, open: false, route, ...parts });

const nothing = z.undefined();
const noPath = z.strictObject({});
const ofGemeente = z.strictObject({ gemeentecode: Gemeentecode });
const ofUitvraag = z.strictObject({ gemeentecode: Gemeentecode, uitvraagId: Key });
const ofLocatie = z.strictObject({ gemeentecode: Gemeentecode, uitvraagId: Key, locatieId: Key });
const ofInzending = z.strictObject({
  gemeentecode: Gemeentecode,
  uitvraagId: Key,
  locatieId: Key,
  inzendingId: Uuid,
});

const uitvraag = 'gemeenten/{gemeentecode}/uitvragen/{uitvraagId}';
const get = { method: 'GET', request: nothing } as const;
const put = { method: 'PUT' } as const;

/** The wire contract: the functions serve these, the client calls these, the OpenAPI document describes these. */
export const endpoints = {
  readGezondheid: define('gezondheid', { ...get, open: true, path: noPath, response: Gezondheid }),
  readMij: define('mij', { ...get, path: noPath, response: Mij }),
  listUitvragen: define('gemeenten/{gemeentecode}/uitvragen', {
    ...get,
    path: ofGemeente,
    response: Uitvragen,
  }),
  readUitvraag: define(uitvraag, { ...get, path: ofUitvraag, response: Uitvraag }),
  moveUitvraag: define(`${uitvraag}/status`, {
    ...put,
    path: ofUitvraag,
    request: UitvraagStap,
    response: Uitvraag,
  }),
  readRespons: define(`${uitvraag}/respons`, { ...get, path: ofUitvraag, response: ResponsOverzicht }),
  readUitnodiging: define(`${uitvraag}/locaties/{locatieId}`, {
    ...get,
    path: ofLocatie,
    response: Uitnodiging,
  }),
  chooseVoorheen: define(`${uitvraag}/locaties/{locatieId}/voorheen`, {
    ...put,
    path: ofLocatie,
    request: VoorheenVerzoek,
    response: LastYearAnswer,
  }),
  submitInzending: define(`${uitvraag}/locaties/{locatieId}/inzendingen/{inzendingId}`, {
    ...put,
    path: ofInzending,
    request: Inzending,
    response: Ontvangstbewijs,
  }),
  readOntvangstbewijs: define(`${uitvraag}/locaties/{locatieId}/inzendingen/{inzendingId}`, {
    ...get,
    path: ofInzending,
    response: Ontvangstbewijs,
  }),
  readEigenCijfers: define(`${uitvraag}/locaties/{locatieId}/cijfers`, {
    ...get,
    path: ofLocatie,
    response: EigenCijfers,
  }),
  startVaststelling: define(`${uitvraag}/vaststelling`, {
    ...put,
    status: 202,
    path: ofUitvraag,
    request: VaststellingVerzoek,
    response: Vaststelling,
  }),
  readVaststelling: define(`${uitvraag}/vaststelling`, { ...get, path: ofUitvraag, response: Vaststelling }),
  readTerugkoppeling: define(`${uitvraag}/terugkoppeling`, {
    ...get,
    path: ofUitvraag,
    response: Terugkoppeling,
  }),
} as const;

export type EndpointName = keyof typeof endpoints;
export type PathOf<N extends EndpointName> = z.infer<(typeof endpoints)[N]['path']>;
export type RequestOf<N extends EndpointName> = z.infer<(typeof endpoints)[N]['request']>;
export type ResponseOf<N extends EndpointName> = z.infer<(typeof endpoints)[N]['response']>;
