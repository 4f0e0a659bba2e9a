import type { Grants } from './grants.ts';
import type { Sessions } from './sessions.ts';
import type { IssuerSettings } from './settings.ts';
import type { TokenMaker } from './tokens.ts';

/** What the endpoints of the issuer share. */
export interface IssuerParts {
  /** The issuer's url, without a tenant. */
  readonly base: string;
  readonly settings: IssuerSettings;
  readonly grants: Grants;
  readonly sessions: Sessions;
  readonly tokens: TokenMaker;
}
