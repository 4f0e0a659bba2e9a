import type { EndpointName } from '../../../../shared/contract/endpoints.ts';
import { AfspraakTekst } from '../../../../shared/afspraak/afspraak.ts';
import { uitvraag } from '../../fixtures/gemeente.ts';
import { idOf, inzendingOf } from '../../fixtures/inzending.ts';
import { planOf } from '../../fixtures/plan.ts';
import type { Place } from './places.ts';

/** What the afspraak says, apart from what it is. */
const tekst = Object.fromEntries(
  Object.entries(uitvraag.afspraak).filter(([field]) => field in AfspraakTekst.shape),
);

/** Who asks with such a body changes nothing: a step that cannot be done, or a versie that nobody saw. */
const bodies: Partial<Record<EndpointName, unknown>> = {
  saveAfspraak: { tekst, versie: 1, revision: 99 },
  moveAfspraak: { status: 'concept', versie: 1, revision: 99 },
  moveUitvraag: { status: 'concept', versie: 2 },
  saveUitvraag: planOf({ versie: 99 }),
  startVaststelling: { versie: 2 },
  saveProefregels: { versie: 1, regels: [] },
  saveConclusies: { versie: 0, release: 1, keuzes: [], vrijgeven: false },
  saveRegister: { versie: 0, organisaties: [], locaties: [] },
  saveKoppeling: { versie: 0, uitvraagId: 'uitvraag-1', voorheen: ['nowhere'], besluit: 'afgewezen' },
  chooseVoorheen: { voorheen: [] },
  saveDeelname: { beurt: 99, reden: 'wilNiet' },
  withdrawInzending: { beurt: 99 },
  returnInzending: { beurt: 99, opmerking: 'Kijk dit na.' },
  acceptInzending: { beurt: 99 },
  askHeropening: { beurt: 99, reden: 'Er kwam een kind bij.' },
  grantHeropening: { beurt: 99, tot: '2026-06-30' },
  refuseHeropening: { beurt: 99, opmerking: 'Het kan niet meer.' },
  saveContacten: { wijzigingen: [{ rol: 'coordinator', scope: 'nowhere', adres: 'a@b.example' }] },
  saveUitnodigingen: { opdracht: idOf(1), ontvangers: [] },
  sendHerinneringen: { opdracht: idOf(2), ontvangers: [] },
  withdrawUitnodiging: {},
  withdrawToegang: {},
  readAankondiging: { geheim: 'x'.repeat(22) },
  claimUitnodiging: { geheim: 'x'.repeat(22) },
};

/** The body with which an endpoint is asked about a place; undefined where it takes none. */
export const bodyFor = (
  name: EndpointName,
  { uitvraagId, locatieId }: Pick<Place, 'uitvraagId' | 'locatieId'>,
): unknown =>
  name === 'submitInzending' ? { ...inzendingOf('loc-1'), uitvraagId, locatieId } : bodies[name];
