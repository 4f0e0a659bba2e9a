import type { Rol } from '../../shared/contract/rechten.ts';
import type { Marked, Outcome } from './marked.ts';

/** One right of one person. */
export interface Grant {
  /** `tenant.object` of the account: never an e-mail address or a name. */
  readonly person: string;
  readonly gemeentecode: string;
  readonly rol: Rol;
  /** `locatieId` for a coordinator, `organisatieId` for a bestuurder, else {@link WHOLE_GEMEENTE}. */
  readonly scope: string;
}

/** A right as it is kept, also when it was withdrawn: so that nothing old gives it back. */
export interface GrantRow extends Grant {
  /** RFC 3339; absent for a right that was there before this was kept. */
  readonly since?: string | undefined;
  /** The uitnodiging by which it came. */
  readonly via?: string | undefined;
  readonly withdrawnAt?: string | undefined;
}

export const WHOLE_GEMEENTE = 'gemeente';

/** Who may do what. */
export interface ToegangStore {
  /** Those that hold now. */
  listGrants(person: string): Promise<readonly Grant[]>;
  /** Adds a right; `conflict` where this person has or had it: then that stays as it is. */
  saveGrant(grant: GrantRow): Promise<Outcome>;
  findGrant(grant: Grant): Promise<Marked<GrantRow> | undefined>;
  /** Of everybody, withdrawn ones too. */
  listRows(gemeentecode: string): Promise<readonly Marked<GrantRow>[]>;
  replaceGrant(grant: Marked<GrantRow>): Promise<Outcome>;
  /** Whether people of this tenant may sign in at all. */
  knowsTenant(tenantId: string): Promise<boolean>;
  saveTenant(tenantId: string): Promise<void>;
}
