import type { ByRoute } from '../sheets/route.ts';
import { momentText } from './dates.ts';
import { counted } from './sheets.ts';

/** What the sheets say once the child list was wiped. */
export const wipedTexts = {
  kinderen: (at: Date) => `Deze lijst is gewist op ${momentText(at)}. U hebt hem niet meer nodig.`,
  controle: (at: Date) => `De kinderlijst is gewist op ${momentText(at)}. Er valt niets meer te controleren.`,
  /** On Ontvangst, as long as the list is there. */
  offer: 'U hebt de kinderlijst niet meer nodig. Open Groeiblad en kies Kinderlijst wissen.',
};

const kinderen = (aantal: number) => counted(aantal, 'kind', 'kinderen');

const paper = 'Vernietig ook het papier met namen en codes.';
const versions = 'Staat het bestand in OneDrive of SharePoint? Wis daar dan ook de oudere versies.';

/** The screen where the child list is wiped, and the reminder of it. */
export const wipeTexts = {
  reminderTitle: 'Wis nu de kinderlijst',
  reminder: (aantal: number): readonly string[] => [
    `De gemeente heeft de cijfers vastgesteld. De lijst met ${kinderen(aantal)} staat nog in dit bestand.`,
    'U hebt hem niet meer nodig.',
  ],
  /** For who sent nothing: there is nothing that the list was needed for. */
  reminderUnsent: (aantal: number): readonly string[] => [
    'De gemeente heeft de cijfers vastgesteld. U hebt niets verstuurd, en dat kan nu niet meer.',
    `De lijst met ${kinderen(aantal)} staat nog in dit bestand. U hebt hem niet meer nodig.`,
  ],
  look: 'Bekijk wat er weggaat',
  later: 'Niet nu',
  laterHint: 'Kiest u Niet nu? Dan vragen wij het over een jaar opnieuw.',
  goesTitle: 'Dit gaat weg',
  goes: (aantal: number): readonly string[] => [
    `De lijst met ${kinderen(aantal)} op het blad Kinderen, met alle opmerkingen bij de cellen.`,
    'De codes op het blad Sleutellijst.',
    'De meldingen en de merktekens op het blad Controle.',
    'Uw antwoorden op waarschuwingen.',
  ],
  staysTitle: 'Dit blijft staan',
  stays: [
    'De aantallen van uw locatie, op het blad Groepen.',
    'Uw bewijs van ontvangst en uw uitleg.',
    'De bladen met de terugkoppeling.',
  ],
  staysUnsent: ['De aantallen van uw locatie, op het blad Groepen.', 'Uw uitleg. Die is niet verstuurd.'],
  gone: {
    invoegtoepassing: [
      'Weg is weg.',
      'Zolang dit bestand open is, helpt Ctrl+Z misschien nog. Na het sluiten niet meer.',
    ],
    pagina: ['Weg is weg.', 'De lijst gaat uit de kopie. Het bestand op uw computer verandert niet.'],
  } satisfies ByRoute<readonly string[]>,
  sure: 'Ik weet dat de lijst daarna weg is.',
  sureFirst: 'Zet eerst het vinkje hierboven.',
  wipe: 'Kinderlijst wissen',
  back: 'Nee, terug',
  done: 'De kinderlijst is gewist.',
  doneTitle: 'De kinderlijst is gewist',
  next: {
    invoegtoepassing: ['Bewaar dit bestand en sluit het.', paper, versions],
    pagina: ['Sla de kopie op. Gooi het oude bestand weg: daar staat de lijst nog in.', paper, versions],
  } satisfies ByRoute<readonly string[]>,
  leftTitle: 'Hier staan misschien nog codes',
  left: (sheets: readonly string[]) =>
    `Kijk zelf op ${sheets.length === 1 ? 'het blad' : 'de bladen'} ${sheets.join(', ')}. Wis daar wat over een kind gaat.`,
  nothingTitle: 'Er is geen kinderlijst om te wissen',
  nothing:
    'De lijst is leeg, of u hebt hem nog nodig. Wissen kan als de gemeente de cijfers heeft vastgesteld.',
};
