import type { EndpointName, RequestOf } from '../../../shared/contract/endpoints.ts';
import { exampleGemeente } from '../../../local/seed/example-gemeente.ts';
import { exampleLocaties, exampleOrganisaties } from '../../../local/seed/example-locaties.ts';
import { exampleInzending } from '../../functions/end-to-end/client.ts';
import { idOf } from '../../functions/fixtures/inzending.ts';

/** Ids in the example gemeente; a value for each name that may stand in an address. */
export const exampleIds = {
  gemeentecode: '9901',
  uitvraagId: 'voorbeeld-2025-2026',
  afspraakId: 'voorbeeld',
  locatieId: 'voorschool-eik',
  inzendingId: idOf(1),
  uitnodigingId: `9901-${'0a'.repeat(16)}`,
  toegangId: '0b'.repeat(16),
} as const;

const { uitvraag } = exampleGemeente;
const { afspraak } = uitvraag;

/**
 * A body that fits, for each operation that takes one. Where a step could end the uitvraag, it names a version that
 * nobody saw: so the example stays as it is however many requests are made from it.
 */
export const recordedBodies = {
  saveRegister: {
    versie: 99,
    organisaties: exampleOrganisaties.slice(0, 2),
    locaties: exampleLocaties.slice(10, 14),
    gedeeld: ['school-linde'],
    verhuisd: ['school-linde'],
  },
  saveKoppeling: {
    versie: 99,
    uitvraagId: uitvraag.uitvraagId,
    voorheen: ['school-linde'],
    besluit: 'bevestigd',
  },
  saveAfspraak: {
    tekst: {
      titel: afspraak.titel,
      geldigVan: '2026-08-01',
      geldigTot: '2030-07-31',
      doelgroepPeuter: afspraak.doelgroepPeuter,
      doelgroepKleuter: afspraak.doelgroepKleuter,
      telling: 'peildatum',
      groep1: 'ernaast',
      groeibegrip: afspraak.groeibegrip,
      fasen: afspraak.fasen,
      domeinen: afspraak.domeinen,
      streefpercentages: afspraak.streefpercentages,
      publicatie: afspraak.publicatie,
      herijking: { vervangtVersie: 6, reden: 'Er is een nieuw beleid.', leaDatum: '2026-03-01' },
    },
    versie: 7,
    revision: 3,
  },
  moveAfspraak: {
    status: 'vastgesteld',
    versie: 7,
    revision: 3,
    zaaknummer: 'Z-1',
    vastgesteldOp: '2026-01-31',
  },
  saveUitvraag: {
    versie: 99,
    titel: uitvraag.titel,
    schooljaar: uitvraag.schooljaar,
    meetmoment: 'eindSchooljaar',
    peildatum: uitvraag.peildatum,
    opensOn: uitvraag.opensOn,
    closesOn: uitvraag.closesOn,
    correctieTot: '2026-09-15',
    herinneringen: [14, 7, 1],
    minMaanden: 3,
    vakantieregio: 'noord',
    invited: [{ locatieId: 'school-linde', verwacht: 12 }, { locatieId: 'voorschool-eik' }],
  },
  moveUitvraag: { status: 'gesloten', versie: 99 },
  saveDeelname: { beurt: 99, reden: 'wilNiet' },
  chooseVoorheen: { voorheen: [] },
  submitInzending: exampleInzending('voorschool-eik'),
  withdrawInzending: { beurt: 99 },
  returnInzending: { beurt: 99, opmerking: 'Kijk dit na.' },
  acceptInzending: { beurt: 99 },
  askHeropening: { beurt: 99, reden: 'Er kwam een kind bij.' },
  grantHeropening: { beurt: 99, tot: '2026-09-01' },
  refuseHeropening: { beurt: 99, opmerking: 'Het kan niet meer.' },
  saveProefregels: { versie: 99, regels: ['G-01'] },
  startVaststelling: {
    versie: 99,
    niveau: 'geen',
    herziening: { wat: 'Een school telde anders.', waarom: 'Er was een fout.' },
    ondanks: 'Besproken.',
  },
  saveConclusies: {
    versie: 9,
    release: 9,
    keuzes: [{ id: 'groei.taal', keuze: 'aanpassen', tekst: 'Zo is het.' }],
    vrijgeven: false,
  },
  saveContacten: {
    wijzigingen: [
      { rol: 'coordinator', scope: 'voorschool-eik', adres: 'a@b.example', gezien: 'c@d.example' },
    ],
  },
  saveUitnodigingen: { opdracht: idOf(7), ontvangers: [] },
  sendHerinneringen: { opdracht: idOf(8), ontvangers: [], nogmaals: true },
  withdrawUitnodiging: {},
  readAankondiging: { geheim: 'A'.repeat(22) },
  claimUitnodiging: { geheim: 'A'.repeat(22) },
  withdrawToegang: {},
} satisfies { readonly [N in EndpointName]?: RequestOf<N> };
