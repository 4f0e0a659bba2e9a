import type { Rol } from '../../shared/contract/rechten.ts';

/** One right of one person. */
export interface Grant {
  /** `tenant.object` of the account: never an e-mail address or a name. */
  readonly person: string;
  readonly gemeentecode: string;
  readonly rol: Rol;
  /** `locatieId` for a coordinator, `organisatieId` for a bestuurder, else {@link WHOLE_GEMEENTE}. */
  readonly scope: string;
}

export const WHOLE_GEMEENTE = 'gemeente';

/** Who may do what. */
export interface ToegangStore {
  listGrants(person: string): Promise<readonly Grant[]>;
  /** Writing the same grant twice is writing it once. */
  saveGrant(grant: Grant): Promise<void>;
  /** Whether people of this tenant may sign in at all. */
  knowsTenant(tenantId: string): Promise<boolean>;
  saveTenant(tenantId: string): Promise<void>;
}
