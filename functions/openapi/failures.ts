import type { EndpointName } from '../../shared/contract/endpoints.ts';
import { type ProblemCode, problems } from '../../shared/kernel/problem.ts';

const everyone = [
  'onverwacht',
  'even-niet-bereikbaar',
  'te-veel-verzoeken',
] as const satisfies readonly ProblemCode[];
const signedIn = [
  ...everyone,
  'invoer-ongeldig',
  'niet-aangemeld',
  'aanmelding-verlopen',
  'geen-recht',
  'organisatie-onbekend',
] as const satisfies readonly ProblemCode[];
const inside = [...signedIn, 'niet-gevonden'] as const satisfies readonly ProblemCode[];
const changing = [
  ...inside,
  'te-groot',
  'soort-onbekend',
  'intussen-gewijzigd',
] as const satisfies readonly ProblemCode[];

/**
 * The problems with which each endpoint can answer. A test holds them against what the use cases refuse with.
 * @internal exported for that test
 */
export const failuresOf: Readonly<Record<EndpointName, readonly ProblemCode[]>> = {
  readGezondheid: ['onverwacht', 'invoer-ongeldig', 'te-veel-verzoeken'],
  readMij: signedIn,
  listLocaties: inside,
  saveRegister: [...changing, 'register-klopt-niet', 'voorheen-gedeeld', 'organisatie-anders'],
  saveKoppeling: [...changing, 'register-klopt-niet', 'voorheen-gedeeld'],
  listAfspraken: inside,
  readAfspraak: inside,
  saveAfspraak: [...changing, 'afspraak-ligt-vast', 'afspraak-stap-kan-niet'],
  moveAfspraak: [...changing, 'afspraak-stap-kan-niet', 'afspraak-niet-af'],
  readLocatieAantallen: [...inside, 'inzage-niet-afgesproken'],
  listUitvragen: inside,
  readUitvraag: inside,
  saveUitvraag: [
    ...changing,
    'geen-afspraak',
    'planning-klopt-niet',
    'stap-niet-mogelijk',
    'uitvraag-al-begonnen',
    'uitvraag-bestaat-al',
  ],
  readPlanning: inside,
  moveUitvraag: [
    ...changing,
    'stap-niet-mogelijk',
    'cijfers-verwijderd',
    'afspraak-vernieuwd',
    'planning-klopt-niet',
    'nog-te-bekijken',
    'herziening-begonnen',
  ],
  readRespons: inside,
  readEigenRespons: inside,
  saveDeelname: [...changing, 'stap-niet-mogelijk', 'al-vastgesteld'],
  readUitnodiging: inside,
  chooseVoorheen: [...changing, 'uitvraag-niet-open', 'stap-niet-mogelijk'],
  submitInzending: [
    ...changing,
    'formulier-nieuwer',
    'regels-niet-gehaald',
    'uitvraag-niet-open',
    'nummer-al-gebruikt',
  ],
  readOntvangstbewijs: inside,
  readEigenCijfers: inside,
  readInzending: inside,
  readAanwijzingen: inside,
  withdrawInzending: [...changing, 'uitvraag-niet-open', 'stap-niet-mogelijk', 'al-vastgesteld'],
  returnInzending: [...changing, 'stap-niet-mogelijk', 'al-vastgesteld'],
  acceptInzending: [...changing, 'stap-niet-mogelijk', 'al-vastgesteld'],
  askHeropening: [...changing, 'stap-niet-mogelijk', 'cijfers-verwijderd', 'al-vastgesteld'],
  grantHeropening: [
    ...changing,
    'stap-niet-mogelijk',
    'cijfers-verwijderd',
    'al-vastgesteld',
    'datum-voorbij',
  ],
  refuseHeropening: [...changing, 'stap-niet-mogelijk', 'cijfers-verwijderd', 'al-vastgesteld'],
  readProefregels: inside,
  saveProefregels: [...changing, 'stap-niet-mogelijk'],
  readVoorgenomenRijen: [...inside, 'stap-niet-mogelijk'],
  startVaststelling: [
    ...changing,
    'stap-niet-mogelijk',
    'cijfers-verwijderd',
    'nog-te-bekijken',
    'te-weinig-gewijzigd',
  ],
  readVaststelling: inside,
  readTerugkoppeling: [...inside, 'nog-geen-terugkoppeling'],
  readOpenbareTerugkoppeling: [...inside, 'nog-geen-terugkoppeling'],
  listJaren: inside,
  readConclusies: [...inside, 'nog-geen-terugkoppeling'],
  saveConclusies: [...changing, 'nog-geen-terugkoppeling', 'nog-te-bekijken'],
  listContacten: inside,
  saveContacten: changing,
  listUitnodigingen: inside,
  saveUitnodigingen: [...changing, 'stap-niet-mogelijk', 'nummer-al-gebruikt', 'mail-niet-ingesteld'],
  sendHerinneringen: [
    ...changing,
    'stap-niet-mogelijk',
    'nummer-al-gebruikt',
    'mail-niet-ingesteld',
    'vandaag-al-herinnerd',
  ],
  withdrawUitnodiging: [...changing, 'uitnodiging-gebruikt'],
  readAankondiging: [
    ...everyone,
    'invoer-ongeldig',
    'te-groot',
    'soort-onbekend',
    'uitnodiging-onbekend',
    'uitnodiging-verlopen',
    'uitnodiging-ingetrokken',
  ],
  claimUitnodiging: [
    ...changing,
    'uitnodiging-onbekend',
    'uitnodiging-gebruikt',
    'uitnodiging-verlopen',
    'uitnodiging-ingetrokken',
    'uitnodiging-van-gemeente',
    'samen-te-veel',
  ],
  listToegang: inside,
  withdrawToegang: [...changing, 'stap-niet-mogelijk'],
};

/** Problems by status, as one status can stand for several. */
export function failuresByStatus(name: EndpointName): ReadonlyMap<number, readonly ProblemCode[]> {
  const found = new Map<number, readonly ProblemCode[]>();
  for (const code of failuresOf[name]) {
    const { status } = problems[code];
    found.set(status, [...(found.get(status) ?? []), code]);
  }
  return new Map([...found].sort(([a], [b]) => a - b));
}
