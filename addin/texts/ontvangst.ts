import type { JudgedRecord } from '../sending/kept-sending.ts';
import type { UitvraagStatus } from '../../shared/uitvraag/uitvraag.ts';
import type { ByRoute } from '../sheets/route.ts';
import { momentText } from './dates.ts';

/** Words on the sheet Ontvangst. */
export const ontvangstTexts = {
  title: 'Ontvangst',
  headings: ['Onderdeel', 'Wat wij ontvingen', 'Precies'],
  notYet: 'Nog niet verstuurd.',
  notYetHow: {
    invoegtoepassing: 'Bent u klaar? Klik bovenaan op Groeiblad en dan op Versturen.',
    pagina: 'Bent u klaar? Kies dit bestand op de pagina Formulier inleveren. Daar verstuurt u.',
  } satisfies ByRoute<string>,
  /** As long as the uitvraag is open, and after that. */
  compare: [
    'Kloppen deze aantallen met uw eigen lijst? Zo niet, verbeter de lijst en verstuur opnieuw.',
    'Hebt u een vraag? Noem dan het nummer.',
  ],
  compareAfter: ['Kloppen deze aantallen niet? Bel of mail dan de gemeente en noem het nummer.'],
  totalsHeading: 'Dit hebben wij geteld',
  totalsNote: 'Een oordeel is voldoende of onvoldoende, bij één kind in één domein.',
  totalsHeadings: ['Wat', 'Aantal'],
  labels: {
    nummer: 'Nummer',
    ontvangenOp: 'Ontvangen op',
    versie: 'Versie',
    status: 'Stand',
    opmerking: 'De gemeente schrijft',
    doelgroepkinderen: 'Kinderen met VVE-indicatie',
    beoordelingen: 'Oordelen over groei',
    toelichtingen: 'Domeinen met uitleg',
  },
  /** Rows of forms of version 1.0.0, which had no column beside the answers. */
  older: { inzendingId: 'Verzendnummer', moment: 'Tijdstip' },
  status: { geaccepteerd: 'Ontvangen en in orde', ingediend: 'Ontvangen' },
  /** What became of what was in order when it arrived. */
  judged: {
    teruggegeven: 'Teruggegeven door de gemeente',
    ingetrokken: 'Ingetrokken, telt niet mee',
  } satisfies Record<JudgedRecord['stand'], string>,
  voldoende: (domein: string) => `Voldoende groei: ${domein}`,
  at: (moment: Date) => momentText(moment),
} as const;

/** What counts, where another file sent it after this one. */
export const otherCounts = (nummer: string): string =>
  `Een andere inzending van uw locatie telt: nummer ${nummer}. Die kwam uit een ander bestand.`;

/** What Ontvangst says of an inzending that arrived. */
export function arrivedText(
  status: UitvraagStatus,
  changedSinceSent: boolean,
  /** Number of what counts, where another file sent it after this one. */
  other?: string,
): string {
  if (status === 'open' || status === 'concept') {
    return changedSinceSent
      ? 'Gewijzigd na versturen. Verstuur opnieuw als u wilt dat dit meetelt.'
      : 'Uw inzending is ontvangen.';
  }
  const end = endText(status);
  if (other !== undefined) return `${otherCounts(other)} ${end}`;
  const after = changedSinceSent ? ' Wat u daarna wijzigde, telt niet mee.' : '';
  return `Uw inzending is ontvangen. ${end}${after}`;
}

const endText = (status: Exclude<UitvraagStatus, 'open' | 'concept'>): string =>
  status === 'gesloten' ? 'De uitvraag is gesloten.' : 'De gemeente heeft de cijfers vastgesteld.';

const nothingOfIt: Readonly<Record<JudgedRecord['stand'], string>> = {
  teruggegeven: 'De gemeente gaf uw inzending terug. Deze versie telt niet mee.',
  ingetrokken: 'U trok uw inzending in. Van uw locatie telt niets mee.',
};

/** What Ontvangst says of an inzending that does not count, once nothing can be sent any more. */
export const judgedAfterText = (
  stand: JudgedRecord['stand'],
  status: Exclude<UitvraagStatus, 'open' | 'concept'>,
): string => `${nothingOfIt[stand]} ${endText(status)}`;
