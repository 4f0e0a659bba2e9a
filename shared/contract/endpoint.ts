import * as z from 'zod/mini';
import { Gemeentecode, Key, Uuid } from '../kernel/text.ts';

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
  /** Also for an account whose organisatie is not known yet: what it brings decides. */
  readonly newcomers: boolean;
  readonly path: Path;
  readonly request: Request;
  /** Largest body of a request in bytes: more than its largest valid one can have. */
  readonly maxBytes: number;
  readonly response: Response;
}

export const KIB = 1024;
/** Enough for one thing that somebody fills in. */
const USUAL_BYTES = 64 * KIB;

export const define = <P extends z.ZodMiniType, Q extends z.ZodMiniType, R extends z.ZodMiniType>(
  route: string,
  parts: Pick<Endpoint<P, Q, R>, 'method' | 'path' | 'request' | 'response'> &
    Partial<Pick<Endpoint<P, Q, R>, 'status' | 'open' | 'newcomers' | 'maxBytes'>>,
): Endpoint<P, Q, R> => ({
  ...{ status: 200, open: false, newcomers: false, maxBytes: USUAL_BYTES },
  ...{ route, ...parts },
});

export const get = { method: 'GET', request: z.undefined() } as const;
export const put = { method: 'PUT' } as const;

/** What stands in a path, from the whole to the parts. */
export const noPath = z.strictObject({});
export const ofGemeente = z.strictObject({ gemeentecode: Gemeentecode });
export const ofAfspraak = z.strictObject({ gemeentecode: Gemeentecode, afspraakId: Key });
export const ofUitvraag = z.strictObject({ gemeentecode: Gemeentecode, uitvraagId: Key });
export const ofLocatie = z.strictObject({ gemeentecode: Gemeentecode, uitvraagId: Key, locatieId: Key });
export const ofInzending = z.strictObject({
  gemeentecode: Gemeentecode,
  uitvraagId: Key,
  locatieId: Key,
  inzendingId: Uuid,
});

/** Routes, from the whole to the parts. */
export const gemeenteRoute = 'gemeenten/{gemeentecode}';
export const uitvraagRoute = `${gemeenteRoute}/uitvragen/{uitvraagId}`;
export const locatieRoute = `${uitvraagRoute}/locaties/{locatieId}`;
export const inzendingRoute = `${locatieRoute}/inzendingen/{inzendingId}`;
