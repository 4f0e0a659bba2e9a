import type { Closed } from '../../shared/register/compare-register.ts';
import type { HandField, Locatie } from '../../shared/uitvraag/locatie.ts';
import type { WasKind } from '../taskpane/locaties/locatie-draft.ts';
import type { RegisterDone } from '../taskpane/state/locaties-work.ts';
import { longDate } from './pane-dates.ts';

const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
const locaties = (count: number) => counted(count, 'locatie', 'locaties');

export const locatiesTexts = {
  title: 'Uw locaties',
  count: (open: number, closed: number) =>
    closed === 0 ? `${locaties(open)} doen mee.` : `${locaties(open)} doen mee. Gesloten: ${closed}.`,
  ofKind: (voorscholen: number, schools: number) =>
    `${counted(voorscholen, 'voorschool', 'voorscholen')} en ${counted(schools, 'school', 'scholen')}`,
  kinds: 'Soort',
  organisaties: 'Organisaties',
  none: 'Er staan nog geen locaties. Lees een bestand in of voeg een locatie toe.',
  draw: 'Zet op een blad',
  add: 'Locatie toevoegen',
  number: (nummer: string | undefined) => nummer ?? 'geen nummer',
  closedSince: (day: string) => `gesloten na ${longDate(day)}`,
};

export const importTexts = {
  title: 'Bestand inlezen',
  why: 'Kies de export van LRK of de lijst van vestigingen van DUO. U ziet eerst wat er verandert.',
  safe: 'Wij lezen alleen de locaties van uw gemeente. Namen van mensen lezen wij niet.',
  choose: 'Kies een csv-bestand',
  previewTitle: 'Dit verandert er',
  from: (file: string) => `In het bestand ${file}`,
  unchanged: 'Niets veranderd',
  wasNamed: (naam: string) => `heette ${naam}`,
  added: 'Nieuw',
  changed: 'Veranderd',
  closed: 'Gesloten',
  kept: 'Zelf ingevuld, blijft zo',
  nothing: 'Dit bestand verandert niets. Uw lijst klopt al.',
  yes: 'Neem dit over',
  no: 'Nee, niet overnemen',
  ok: 'Sluiten',
  sure: (count: number) => `Ik weet dat ${locaties(count)} sluiten.`,
  sureWhy: (count: number, known: number) =>
    `Dit bestand mist ${count} van uw ${known} locaties. Is het bestand compleet?`,
  sureFirst: 'Zet eerst het vinkje hierboven.',
  otherOrganisatie: 'Andere organisatie',
  goes: (from: string, to: string) => `van ${from} naar ${to}`,
  numbered: 'Krijgt een nummer, blijft dezelfde organisatie',
  numberOf: (nummer: string) => `nummer ${nummer}`,
  losesWhy: (count: number, organisaties: readonly string[]) =>
    `${locaties(count)} ${count === 1 ? 'gaat' : 'gaan'} naar een andere organisatie. De bestuurder van ${organisaties.join(' en ')} ziet die dan niet meer.`,
  loses: 'Ik weet wie deze locaties niet meer ziet.',
  moved: 'Heeft een nieuwe locatie een oud nummer gehad? Zeg dat straks bij die locatie.',
};

export const changedFieldTexts: Readonly<Record<HandField, string>> = {
  naam: 'naam',
  organisatie: 'organisatie',
  actiefVan: 'begindatum',
  actiefTot: 'einddatum',
  locatie: 'staat nu ook in het bestand',
};

export const keptFieldTexts: Readonly<Record<HandField, string>> = {
  naam: 'naam',
  organisatie: 'organisatie',
  actiefVan: 'begindatum',
  actiefTot: 'einddatum',
  locatie: 'staat niet in het bestand',
};

export const closedTexts: Readonly<Record<Closed['why'], string>> = {
  closed: 'uitgeschreven',
  'no-vve': 'geeft geen VVE meer',
  'not-in-file': 'staat niet meer in het bestand',
};

export const soortTexts: Readonly<Record<Locatie['soort'], string>> = {
  voorschool: 'Voorschool',
  school: 'School',
};

export const locatieTexts = {
  searchTitle: 'Locatie zoeken',
  search: 'Naam of nummer',
  found: (shown: number, found: number) =>
    found > shown
      ? `U ziet ${shown} van ${found} locaties. Typ meer letters.`
      : `${locaties(found)} gevonden.`,
  change: (naam: string) => `Wijzig ${naam}`,
  formAdd: 'Locatie toevoegen',
  formChange: 'Locatie wijzigen',
  soort: 'Soort',
  naam: 'Naam',
  nummer: { voorschool: 'LRK-nummer', school: 'BRIN en vestiging' },
  nummerHint: { voorschool: '9 cijfers', school: 'Voorbeeld: 12AB00' },
  organisatie: 'Organisatie',
  newOrganisatie: 'Een andere organisatie',
  organisatieNaam: 'Naam van de organisatie',
  organisatieLoses: (naam: string) => `De bestuurder van ${naam} ziet deze locatie dan niet meer.`,
  organisatieHint: 'De nieuwe naam geldt voor al haar locaties.',
  from: 'Eerste dag',
  to: 'Laatste dag',
  toHint: 'Vul dit in als de locatie sluit. Zij blijft in de lijst staan.',
  was: 'Wat was deze locatie vorig jaar?',
  wasKinds: {
    itself: 'Dezelfde, of niet bekend',
    new: 'Zij was er nog niet',
    others: 'Een of meer andere locaties',
  } satisfies Record<WasKind, string>,
  voorheen: 'Was vorig jaar',
  addVoorheen: 'Voeg een locatie van vorig jaar toe',
  choose: 'Kies een locatie',
  remove: (naam: string) => `Haal ${naam} weg`,
  shared: (was: string, by: readonly string[]) =>
    `${was} telt dan bij meer locaties: ${by.join(' en ')}. Klopt dat?`,
  sharedYes: 'Ja, dat klopt.',
  sharedFirst: 'Zet het vinkje als het klopt. Kies anders een andere locatie.',
  partner: 'Samen in een kindcentrum met',
  noPartner: 'Geen kindcentrum',
  byHand: 'Zelf ingevuld:',
  byHandMore: 'Dit verandert niet als u een bestand inleest.',
  save: 'Bewaren',
  back: 'Terug zonder bewaren',
  stale: 'Iemand anders heeft deze locatie net gewijzigd. Kijk alle velden na voor u bewaart.',
  mistakes: 'Kijk naar de velden met een melding.',
};

export const locatieMistakes = {
  naam: 'Vul een naam in. Begin niet met een teken als = of +.',
  organisatie: 'Vul de naam van de organisatie in.',
  lrk: 'Een LRK-nummer heeft 9 cijfers. Controleer het nummer.',
  brin: 'Dit zijn 2 cijfers, 2 letters of cijfers en nog 2 cijfers. Voorbeeld: 12AB00.',
  taken: (naam: string) => `Dit nummer hoort al bij ${naam}.`,
  dates: 'De laatste dag ligt voor de eerste dag.',
  voorheen: 'Kies welke locatie het was.',
};

export const koppelingTexts = {
  title: 'Voorstellen over vorig jaar',
  why: 'De coördinator zei welke locatie het vorig jaar was. Klopt dat?',
  was: (naam: string, was: readonly string[], schooljaar: string) =>
    was.length === 0
      ? `${naam} deed het jaar voor ${schooljaar} niet mee.`
      : `${naam} was het jaar voor ${schooljaar}: ${was.join(' en ')}.`,
  yes: 'Klopt',
  no: 'Klopt niet',
  yesFor: (naam: string) => `Klopt: ${naam}`,
  noFor: (naam: string) => `Klopt niet: ${naam}`,
  rejected: 'Hiervan zei u dat het niet klopt. De coördinator kiest opnieuw.',
};

const doneTexts = {
  saved: (naam: string) => `${naam} is bewaard.`,
  added: (naam: string) => `${naam} is toegevoegd.`,
  confirmed: (naam: string) => `Het voorstel voor ${naam} geldt nu.`,
  rejected: (naam: string) => `Het voorstel voor ${naam} geldt niet meer.`,
  drawn: (blad: string) => `De lijst staat op het blad ${blad}.`,
};

/** What was done last. */
export function registerDoneText(done: RegisterDone): string {
  if (done.kind !== 'imported') return doneTexts[done.kind](done.naam);
  const { added, changed, closed, unchanged } = done.comparison;
  return `De lijst is bijgewerkt: ${added.length} nieuw, ${changed.length} veranderd, ${closed.length} gesloten, ${unchanged} gelijk.`;
}
