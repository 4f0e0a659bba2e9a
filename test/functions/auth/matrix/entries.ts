import type { EndpointName } from '../../../../shared/contract/endpoints.ts';
import type { ProblemCode } from '../../../../shared/kernel/problem.ts';
import { everyPartner, type Partner } from './people.ts';

/** Who may ask an endpoint about the place of the first gemeente, and what they are answered; whoever is not named may not. */
export interface Entry {
  readonly may: readonly Partner[];
  /** `ok`, or what is refused for another reason than a right. */
  readonly answer: 'ok' | ProblemCode;
}

const owners = ['coordinator', 'bestuurder'] as const;
const anyOwner = [...owners, 'coordinator of another locatie', 'bestuurder of another organisatie'] as const;
const runners = ['gemeente', 'bureau'] as const;

const to = (may: readonly Partner[], answer: Entry['answer'] = 'ok'): Entry => ({ may, answer });

/** For whoever signs in: what they have or bring decides. Each has tests of its own. */
export type Anyone = 'readGezondheid' | 'readMij' | 'readAankondiging' | 'claimUitnodiging';

/** An endpoint that is added without a line here does not pass. */
export const entries: Readonly<Record<Exclude<EndpointName, Anyone>, Entry>> = {
  listLocaties: to(runners),
  saveRegister: to(runners),
  saveKoppeling: to(runners, 'niet-gevonden'),
  listAfspraken: to(everyPartner),
  readAfspraak: to(everyPartner),
  saveAfspraak: to(runners, 'intussen-gewijzigd'),
  moveAfspraak: to(runners, 'intussen-gewijzigd'),
  readLocatieAantallen: to(['gemeente'], 'inzage-niet-afgesproken'),
  listUitvragen: to(everyPartner),
  readUitvraag: to(everyPartner),
  saveUitvraag: to(runners, 'intussen-gewijzigd'),
  readPlanning: to(runners),
  moveUitvraag: to(runners, 'stap-niet-mogelijk'),
  readRespons: to(runners),
  readEigenRespons: to(anyOwner),
  saveDeelname: to(runners, 'intussen-gewijzigd'),
  readUitnodiging: to(owners),
  chooseVoorheen: to(owners, 'stap-niet-mogelijk'),
  submitInzending: to(owners),
  readOntvangstbewijs: to(owners),
  readEigenCijfers: to(owners),
  readInzending: to(owners),
  readAanwijzingen: to(runners),
  withdrawInzending: to(owners, 'intussen-gewijzigd'),
  returnInzending: to(runners, 'intussen-gewijzigd'),
  acceptInzending: to(runners, 'intussen-gewijzigd'),
  askHeropening: to(owners, 'intussen-gewijzigd'),
  grantHeropening: to(runners, 'intussen-gewijzigd'),
  refuseHeropening: to(runners, 'intussen-gewijzigd'),
  readProefregels: to(runners),
  saveProefregels: to(runners),
  startVaststelling: to(['gemeente'], 'stap-niet-mogelijk'),
  readVaststelling: to(runners, 'niet-gevonden'),
  readVoorgenomenRijen: to(runners, 'stap-niet-mogelijk'),
  readTerugkoppeling: to(everyPartner, 'nog-geen-terugkoppeling'),
  readOpenbareTerugkoppeling: to(everyPartner, 'nog-geen-terugkoppeling'),
  listJaren: to(everyPartner),
  readConclusies: to(everyPartner, 'nog-geen-terugkoppeling'),
  saveConclusies: to(runners, 'nog-geen-terugkoppeling'),
  listContacten: to(runners),
  saveContacten: to(runners, 'invoer-ongeldig'),
  listUitnodigingen: to(runners),
  saveUitnodigingen: to(runners),
  sendHerinneringen: to(runners),
  withdrawUitnodiging: to(runners),
  listToegang: to(runners),
  withdrawToegang: to(runners),
};

/** What the app registers beside the contract, and to whom it answers. */
export const beside: Readonly<Record<string, 'everyone' | 'a key of the mail service'>> = {
  readOpenapi: 'everyone',
  noSuchEndpoint: 'everyone',
  takeMailReports: 'a key of the mail service',
};

/** Work by the clock: nobody can ask for it over the API. */
export const timers: readonly string[] = ['sendPost', 'backUp', 'keepTerms'];
