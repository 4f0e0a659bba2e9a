import type { Gemeente } from '../../shared/uitvraag/gemeente.ts';
import type { Locatie, Organisatie } from '../../shared/uitvraag/locatie.ts';

/** The register of one gemeente: reference data that seldom change. Saving the same twice is saving it once. */
export interface GemeenteStore {
  /** Every gemeente of this installation. */
  listGemeenten(): Promise<readonly Gemeente[]>;
  findGemeente(gemeentecode: string): Promise<Gemeente | undefined>;
  findLocatie(gemeentecode: string, locatieId: string): Promise<Locatie | undefined>;
  findOrganisatie(gemeentecode: string, organisatieId: string): Promise<Organisatie | undefined>;
  listLocaties(gemeentecode: string): Promise<readonly Locatie[]>;
  listOrganisaties(gemeentecode: string): Promise<readonly Organisatie[]>;
  saveGemeente(gemeente: Gemeente): Promise<void>;
  saveLocatie(locatie: Locatie): Promise<void>;
  saveOrganisatie(gemeentecode: string, organisatie: Organisatie): Promise<void>;
}
