import type { Fase, Groep } from '../../shared/afspraak/fase.ts';
import type { AbsentReason } from '../../shared/publication/chosen-row.ts';

/** So many names fit in a sentence; of more the number is told. */
const FIT = 3;

const ofLocaties = (count: number): string => (count === 1 ? 'Van 1 locatie' : `Van ${count} locaties`);

const inRow = new Intl.ListFormat('nl', { type: 'conjunction' });

/** Which rows the terugkoppeling will have, told beforehand. */
export const rijenTexts = {
  title: 'Deze rijen komen er',
  lead: 'Wij rekenen met de kinderen die u verwacht. Na het sluiten rekenen wij opnieuw.',
  /** Before adopting: of what was sent. */
  intended: {
    title: 'Deze rijen komen in de cijfers',
    lead: 'Wij rekenen met wat de locaties verstuurden.',
    /** The attack has the last word. */
    checked:
      'Bij het vaststellen proberen wij eerst of iets over een paar kinderen is uit te rekenen. Lukt dat? Dan wordt er niets vastgesteld.',
  },
  /** Which numbers stand in for those that nobody filled in. @param schooljaar of the figures */
  insteadOf: {
    'eerder-verwacht': (count: number) =>
      `${ofLocaties(count)} nemen wij het aantal dat u de vorige keer verwachtte.`,
    'vorige-cijfers': (count: number, schooljaar: string) =>
      `${ofLocaties(count)} nemen wij het aantal uit de cijfers van ${schooljaar}.`,
    verdeeld: (count: number, schooljaar: string) =>
      `${ofLocaties(count)} staat in de cijfers van ${schooljaar} alleen een aantal samen met andere. Dat verdelen wij.`,
  },
  nothing: 'Vul verwachte aantallen in. Dan ziet u hier welke rijen er komen.',
  nothingYet: 'Er zijn nog geen verwachte aantallen. U vult ze in bij de uitvraag.',
  unknown: (count: number) =>
    count === 1
      ? 'Wij weten het aantal nog niet van 1 locatie. Daarmee kan het anders worden.'
      : `Wij weten de aantallen nog niet van ${count} locaties. Daarmee kan het anders worden.`,
  count: (naam: string, count: number) => (count === 1 ? `${naam}: 1 rij` : `${naam}: ${count} rijen`),
  none: (naam: string) => `${naam}: geen rijen`,
  gemeente: 'De hele gemeente',
  fase: { voorschool: 'Alle voorscholen samen', vroegschool: 'Alle vroegscholen samen' } as Readonly<
    Record<Fase, string>
  >,
  groep: {
    peuters: 'Alle peuters samen',
    groep1: 'Alle kinderen in groep 1',
    groep2: 'Alle kinderen in groep 2',
  } as Readonly<Record<Groep, string>>,
  overigeOrganisaties: (namen: readonly string[]) => `Overige organisaties: ${inRow.format(namen)}`,
  overigeLocaties: (organisatie: string) => `Overige locaties van ${organisatie}`,
  gemeentePart: 'Gemeente',
  absentMany: (count: number, why: string) => `${count} hebben geen eigen rij. ${why}`,
  who: 'Voor wie?',
  absent: (namen: readonly string[], why: string) => `Geen eigen rij voor ${inRow.format(namen)}. ${why}`,
  reasons: {
    'te-klein': 'Er zijn te weinig kinderen.',
    'beschermt-anderen': 'Met deze rij erbij is een kleine groep uit te rekenen.',
    'bleef-overige': 'Vorig jaar hoorde dit bij Overige. Zo kunt u jaren vergelijken.',
    'te-weinig-naast-een-ander': 'Wie de eigen kinderen aftrekt, houdt te weinig kinderen over.',
    'fase-ontbreekt': 'Met deze rij erbij is de andere fase uit te rekenen.',
    niveau: 'Deze terugkoppeling laat minder rijen zien.',
  } satisfies Readonly<Record<AbsentReason, string>>,
  consent: (namen: readonly string[]) =>
    namen.length > FIT
      ? `Stemmen nog ${namen.length} organisaties in met kleinere rijen? Dan komt deze rij er.`
      : `${namen.length === 1 ? 'Stemt' : 'Stemmen'} ${inRow.format(namen)} in met kleinere rijen? Dan komt deze rij er.`,
  nextYear: 'Volgend jaar rekenen wij opnieuw. Met meer kinderen kan een rij er dan wel komen.',
} as const;
