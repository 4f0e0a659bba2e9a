/** How the cell of a gegeven is written and read; `stand` is one word that begins with a capital. */
export type GegevenKind =
  | 'text'
  | 'stand'
  | 'number'
  | 'date'
  | 'code'
  | 'soort'
  | 'fasen'
  | 'domeinen'
  | 'streefpercentages'
  | 'regels'
  | 'telling'
  | 'groep1'
  | 'koppeling'
  | 'groeimethode'
  | 'outcomes'
  | 'groepen';

/** A row that *Nieuw formulier* fills in and nobody types in: visible, as nothing in the workbook is hidden. */
export interface Gegeven {
  /** Where it stands in FormContext. */
  readonly key: string;
  readonly label: string;
  readonly kind: GegevenKind;
  /** Digits of a code that Excel may have made a number of. */
  readonly digits?: number;
  readonly optional?: boolean;
}

const OF_LAST_YEAR = 'lastYear.figures';

/** What the form learned of the year before: as much as rules compare. A form that knows nothing of it holds none. */
const lastYearRows: readonly Gegeven[] = [
  { key: 'lastYear.koppeling', label: 'Deed u vorig jaar mee?', kind: 'koppeling', optional: true },
  { key: 'lastYear.schooljaar', label: 'Schooljaar ervoor', kind: 'text', optional: true },
  { key: 'lastYear.naam', label: 'Zo heette uw locatie vorig jaar', kind: 'text', optional: true },
  {
    key: `${OF_LAST_YEAR}.groeimethode`,
    label: 'Zo bepaalde u vorig jaar groei',
    kind: 'groeimethode',
    optional: true,
  },
  {
    key: `${OF_LAST_YEAR}.doelgroepkinderen`,
    label: 'Zoveel doelgroepkinderen had u vorig jaar',
    kind: 'number',
    optional: true,
  },
  {
    key: `${OF_LAST_YEAR}.domeinen`,
    label: 'Zoveel kinderen groeiden vorig jaar voldoende',
    kind: 'outcomes',
    optional: true,
  },
  {
    key: `${OF_LAST_YEAR}.groepen`,
    label: 'Zo was het vorig jaar in elke groep',
    kind: 'groepen',
    optional: true,
  },
];

/** The rows of table Gegevens: all that the form needs to be checked without a connection. */
export const gegevensRows: readonly Gegeven[] = [
  { key: 'gemeenteNaam', label: 'Gemeente', kind: 'text' },
  { key: 'uitvraag.gemeentecode', label: 'Code van de gemeente', kind: 'code', digits: 4 },
  { key: 'locatie.naam', label: 'Locatie', kind: 'text' },
  { key: 'locatie.soort', label: 'Soort locatie', kind: 'soort' },
  { key: 'locatie.locatieId', label: 'Nummer van de locatie', kind: 'code' },
  { key: 'locatie.organisatieId', label: 'Nummer van de organisatie', kind: 'code' },
  { key: 'locatie.lrk', label: 'LRK-nummer', kind: 'code', digits: 9, optional: true },
  { key: 'locatie.brin', label: 'BRIN', kind: 'code', optional: true },
  { key: 'locatie.vestiging', label: 'Vestiging', kind: 'code', digits: 2, optional: true },
  { key: 'verwacht', label: 'Zoveel doelgroepkinderen verwacht de gemeente', kind: 'number', optional: true },
  { key: 'uitvraag.titel', label: 'Uitvraag', kind: 'text' },
  { key: 'uitvraag.uitvraagId', label: 'Nummer van de uitvraag', kind: 'code' },
  { key: 'uitvraag.schooljaar', label: 'Schooljaar', kind: 'code' },
  { key: 'uitvraag.peildatum', label: 'Peildatum', kind: 'date' },
  { key: 'uitvraag.opensOn', label: 'Open vanaf', kind: 'date' },
  { key: 'uitvraag.closesOn', label: 'Versturen kan tot en met', kind: 'date' },
  { key: 'uitvraag.minMaanden', label: 'Zoveel maanden is een kind er minstens', kind: 'number' },
  { key: 'sjabloonversie', label: 'Versie van dit formulier', kind: 'code' },
  { key: 'uitvraag.sjabloonversie', label: 'Versie die de gemeente vraagt', kind: 'code' },
  { key: 'uitvraag.status', label: 'Stand van de uitvraag', kind: 'stand' },
  { key: 'uitvraag.versie', label: 'Versie van de uitvraag', kind: 'number' },
  { key: 'uitvraag.proefregels', label: 'Meldingen op proef', kind: 'regels', optional: true },
  { key: 'uitvraag.afspraak.titel', label: 'Afspraak', kind: 'text' },
  { key: 'uitvraag.afspraak.afspraakId', label: 'Nummer van de afspraak', kind: 'code' },
  { key: 'uitvraag.afspraak.versie', label: 'Versie van de afspraak', kind: 'number' },
  { key: 'uitvraag.afspraak.status', label: 'Stand van de afspraak', kind: 'stand' },
  { key: 'uitvraag.afspraak.geldigTot', label: 'Afspraak geldt tot en met', kind: 'date' },
  { key: 'uitvraag.afspraak.doelgroepPeuter', label: 'Deze peuters tellen mee', kind: 'text' },
  { key: 'uitvraag.afspraak.doelgroepKleuter', label: 'Deze kleuters tellen mee', kind: 'text' },
  { key: 'uitvraag.afspraak.telling', label: 'Wie telt mee?', kind: 'telling', optional: true },
  { key: 'uitvraag.afspraak.groep1', label: 'Telt groep 1 ook mee?', kind: 'groep1', optional: true },
  { key: 'uitvraag.afspraak.groeibegrip', label: 'Dit noemen wij groei', kind: 'text' },
  { key: 'uitvraag.afspraak.fasen', label: 'De afspraak gaat over', kind: 'fasen' },
  { key: 'uitvraag.afspraak.domeinen', label: 'Domeinen', kind: 'domeinen' },
  { key: 'uitvraag.afspraak.streefpercentages', label: 'Streefpercentages', kind: 'streefpercentages' },
  {
    key: 'uitvraag.afspraak.publicatie.minChildren',
    label: 'Zoveel kinderen per cijfer minstens',
    kind: 'number',
  },
  {
    key: 'uitvraag.afspraak.publicatie.coalition',
    label: 'Zoveel organisaties rekenen samen hoogstens',
    kind: 'number',
  },
  {
    key: 'uitvraag.afspraak.inzage.grondslag',
    label: 'De gemeente mag uw aantallen bekijken volgens',
    kind: 'text',
    optional: true,
  },
  {
    key: 'uitvraag.afspraak.inzage.dpia',
    label: 'Dat is getoetst in (DPIA)',
    kind: 'text',
    optional: true,
  },
  ...lastYearRows,
];
