import type { Rol } from '../../shared/contract/rechten.ts';

/** Roles that who runs the installation gives; a gemeente itself invites the others. */
export type GivenRol = Extract<Rol, 'gemeente' | 'bureau' | 'lezer'>;

/** What is given, whichever way. */
export interface Gift {
  readonly gemeentecode: string;
  readonly gemeente: string;
  readonly rol: GivenRol;
  /** Last day, `yyyy-mm-dd`. */
  readonly until?: string;
}
