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

/** Where a right is for: the same for everybody who has it. */
export type GrantPlace = Omit<Grant, 'person'>;

/** A right that was not withdrawn. */
export interface HeldGrant extends Grant {
  /** Last day on which it holds, `yyyy-mm-dd` in the Netherlands; absent: until it is withdrawn. */
  readonly until?: string | undefined;
  /** Last day on which its account worked with it, likewise. */
  readonly usedOn?: string | undefined;
}

/** A right as it is kept, also when it was withdrawn: so that nothing old gives it back. */
export interface GrantRow extends HeldGrant {
  /** RFC 3339; absent for a right that was there before this was kept. */
  readonly since?: string | undefined;
  /** The uitnodiging by which it came. */
  readonly via?: string | undefined;
  readonly withdrawnAt?: string | undefined;
}

export const WHOLE_GEMEENTE = 'gemeente';

/** An organization whose accounts may sign in, or might until it was closed: then no uitnodiging opens it again. */
export interface Tenant {
  readonly tenantId: string;
  /** RFC 3339. */
  readonly closedAt?: string | undefined;
}

/** Who may do what. */
export interface ToegangStore {
  /** Those that were not withdrawn. */
  listGrants(person: string): Promise<readonly HeldGrant[]>;
  /** Adds a right; `conflict` where this person has or had it: then that stays as it is. */
  saveGrant(grant: GrantRow): Promise<Outcome>;
  findGrant(grant: Grant): Promise<Marked<GrantRow> | undefined>;
  /** By the key that its address has, without looking at the others. */
  findById(gemeentecode: string, toegangId: string): Promise<Marked<GrantRow> | undefined>;
  /** Of everybody at one place, withdrawn ones too. */
  listAt(place: GrantPlace): Promise<readonly Marked<GrantRow>[]>;
  /** Of everybody, withdrawn ones too. */
  listRows(gemeentecode: string): Promise<readonly Marked<GrantRow>[]>;
  replaceGrant(grant: Marked<GrantRow>): Promise<Outcome>;
  findTenant(tenantId: string): Promise<Tenant | undefined>;
  listTenants(): Promise<readonly Tenant[]>;
  /** Lets people of this tenant sign in; `conflict` where it is known, open or closed: that stays as it is. */
  saveTenant(tenantId: string): Promise<Outcome>;
  /** Closes or opens a tenant, whatever it was. */
  replaceTenant(tenant: Tenant): Promise<void>;
}
