import type { KoppelingVoorstel, RegisterOverzicht } from '../../shared/contract/register-messages.ts';
import type { Locatie } from '../../shared/uitvraag/locatie.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import type { Storing } from '../services.ts';
import { settle } from './finish-change.ts';

/** The register with what coordinators proposed, once what somebody began to change is done. */
export async function readRegister(gemeentecode: string, services: Storing): Promise<RegisterOverzicht> {
  const { gemeenten, uitvragen } = services.store;
  const { versie } = (await settle(gemeentecode, services)).value;
  const [organisaties, locaties, records] = await Promise.all([
    gemeenten.listOrganisaties(gemeentecode),
    gemeenten.listLocaties(gemeentecode),
    uitvragen.list(gemeentecode),
  ]);
  const open = new Set(untold(locaties));
  const found = await Promise.all(records.map(({ uitvraag }) => proposalsIn(uitvraag, services)));
  return {
    versie,
    organisaties: [...organisaties],
    locaties: [...locaties],
    koppelingen: found.flat().filter(({ locatieId }) => open.has(locatieId)),
  };
}

/** Where the register says what a locatie was, a proposal changes nothing. */
const untold = (locaties: readonly Locatie[]): readonly string[] =>
  locaties.filter(({ voorheen }) => voorheen === undefined).map(({ locatieId }) => locatieId);

async function proposalsIn(
  { gemeentecode, uitvraagId, schooljaar }: Uitvraag,
  { store }: Storing,
): Promise<readonly KoppelingVoorstel[]> {
  const koppelingen = await store.uitvragen.listKoppelingen({ gemeentecode, uitvraagId });
  return koppelingen.map(({ locatieId, voorheen, afgewezen }) => ({
    ...{ uitvraagId, schooljaar, locatieId, voorheen: [...voorheen] },
    status: afgewezen === true ? 'afgewezen' : 'voorgesteld',
  }));
}
