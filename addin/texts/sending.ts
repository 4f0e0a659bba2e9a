import type { RefusalCode } from '../sending/refusal.ts';
import type { SendingStand } from '../sending/sending-stand.ts';

/** How a form stands with the gemeente, in a few words: on the sheet Start, in the pane and on the page. */
export const standLabels: Readonly<Record<SendingStand, string>> = {
  nieuw: 'Nog niet verstuurd',
  klaar: 'Klaar om te versturen',
  'klaar-gewijzigd': 'Gewijzigd na klaarzetten',
  onderweg: 'Nog niet ontvangen, voor zover wij weten',
  geweigerd: 'Geweigerd',
  ontvangen: 'Ontvangen',
  gewijzigd: 'Gewijzigd na versturen',
  'bewijs-weg': 'Ontvangen, maar het ontvangstbewijs is weg',
  teruggegeven: 'Teruggegeven door de gemeente',
  ingetrokken: 'Ingetrokken',
};

/** What to do about a refusal. */
export const refusalAdvice: Readonly<Record<RefusalCode, string>> = {
  'invoer-ongeldig': 'Klik opnieuw op Versturen. Helpt dat niet? Bel of mail de gemeente.',
  'regels-niet-gehaald': 'Klik op Controleren en los de fouten op.',
  'formulier-nieuwer': 'Klik later opnieuw op Versturen. Of bel of mail de gemeente.',
  'geen-recht': 'Vraag de gemeente of u voor deze locatie mag versturen.',
  'organisatie-onbekend': 'Vraag de gemeente om uw organisatie toe te voegen.',
  'niet-gevonden': 'Vraag de gemeente of uw locatie meedoet.',
  'uitvraag-niet-open': 'De uitvraag is niet open. Bel of mail de gemeente.',
  'nummer-al-gebruikt': 'Klik opnieuw op Versturen. U krijgt een nieuw nummer.',
  'intussen-gewijzigd': 'Er is intussen een andere versie ontvangen. Klik opnieuw op Versturen.',
  'te-groot': 'Maak de teksten korter en klik opnieuw op Versturen.',
  'soort-onbekend': 'Klik opnieuw op Versturen.',
};

/** What the user does next, by how the form stands. A refusal has advice of its own. */
export const standAdvice = {
  nieuw: '',
  klaar: 'Bewaar dit bestand. De coördinator verstuurt het.',
  'klaar-gewijzigd': 'Zet het opnieuw klaar.',
  onderweg: 'Klik opnieuw op Versturen. Wij vragen na of het is aangekomen.',
  ontvangen: '',
  gewijzigd: 'Verstuur opnieuw als u wilt dat dit meetelt.',
  'bewijs-weg': 'Klik op Versturen. Dan halen wij het op.',
  teruggegeven: 'Pas het formulier aan en verstuur het opnieuw.',
  ingetrokken: 'Er telt nu niets van uw locatie mee. U kunt opnieuw versturen.',
} as const satisfies Record<Exclude<SendingStand, 'geweigerd'>, string>;

/** What to do where data went out and no answer was heard. */
export const unheardAdvice =
  'Misschien zijn uw gegevens al aangekomen. Probeer het straks opnieuw. Wij vragen dat dan eerst na. Uw werk staat nog in dit bestand.';

/** What the gemeente says of what it gave back, in its own words. */
export const remarkText = (opmerking: string): string => `De gemeente schrijft: ${opmerking}`;

const SHORT = 70;

/** The same in one line of the sheet Start; what is longer stands whole on Ontvangst. */
export function shortRemark(opmerking: string): string {
  const line = opmerking.replace(/\s+/g, ' ').trim();
  if (line.length <= SHORT) return remarkText(line);
  return `${remarkText(line.slice(0, SHORT).trim())}… Lees verder op Ontvangst.`;
}

/** How a form stands and what to do, in one line; with the remark of the gemeente where there is one. */
export const standSentence = (
  stand: SendingStand,
  refusal: RefusalCode = 'soort-onbekend',
  opmerking?: string,
): string => {
  const advice = stand === 'geweigerd' ? refusalAdvice[refusal] : standAdvice[stand];
  const remark = opmerking === undefined ? '' : ` ${remarkText(opmerking)}`;
  return `${standLabels[stand]}. ${advice}${remark}`.trim();
};
