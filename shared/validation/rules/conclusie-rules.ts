import { pointsAtChild, seemsAboutOneChild } from '../about-one-child.ts';
import { pointsAtPerson } from '../points-at-person.ts';
import type { Hit, Rule } from '../rule.ts';
import type { ConclusieSubject, ConclusieText } from '../subjects/conclusie-subject.ts';

const shared = { severity: 'waarschuwing', level: 'G', runsOn: 'both', asksReason: false } as const;

/** Longest number that is told: what is longer is no figure. */
const LONGEST_NUMBER = 20;

const at = ({ id }: Pick<ConclusieText, 'id'>): Hit['place'] => ({ table: 'Conclusies', row: id });

/** One hit for each of these words in a text. */
const each = (
  { texts }: ConclusieSubject,
  words: (text: ConclusieText) => readonly string[],
): readonly Hit[] =>
  texts.flatMap((text) => words(text).map((woord) => ({ place: at(text), values: { woord } })));

/** What points at a person may not be kept at all: G-32. */
const isAboutChild = ({ tekst }: ConclusieText): boolean =>
  !pointsAtPerson(tekst, []) && (pointsAtChild(tekst, []) || seemsAboutOneChild(tekst, []));

/** Rules over what the gemeente writes in the place of a proposed conclusion. */
export const conclusieRules: readonly Rule<ConclusieSubject>[] = [
  {
    ...shared,
    id: 'G-28',
    texts: {
      wat: 'Het getal {woord} staat niet in de cijfers. Kijk of het klopt.',
      waarom: 'Een eigen getal kan iets vertellen over een paar kinderen.',
      oplossing: 'Gebruik een getal uit de cijfers. Of bevestig dat dit getal mag.',
      voorbeeld: 'U schrijft: 8 kinderen van één school. Dat getal staat nergens in de cijfers.',
    },
    check: (subject) =>
      each(subject, ({ getallen }) => getallen.map((getal) => getal.slice(0, LONGEST_NUMBER))),
  },
  {
    ...shared,
    id: 'G-29',
    texts: {
      wat: 'Uw tekst noemt een oorzaak, met het woord ‘{woord}’. Die volgt niet uit de cijfers.',
      waarom: 'De cijfers zeggen wat er is. Waarom dat zo is, bespreekt u met elkaar.',
      oplossing: 'Schrijf alleen wat u ziet. Of bevestig dat dit zo mag.',
      voorbeeld: 'Schrijf niet: dit komt door de nieuwe methode. Vraag dat liever in het gesprek.',
    },
    check: (subject) => each(subject, ({ oorzaken }) => oorzaken),
  },
  {
    ...shared,
    id: 'G-30',
    texts: {
      wat: 'Uw tekst noemt {woord}. Alle partners lezen dat.',
      waarom: 'Een conclusie gaat over de hele gemeente, en niet over één partner.',
      oplossing: 'Laat de naam weg. Of bevestig dat de naam mag blijven.',
      voorbeeld: 'Schrijf niet welke school hoger of lager is. Bespreek dat met de school zelf.',
    },
    check: (subject) => each(subject, ({ namen }) => namen),
  },
  {
    ...shared,
    id: 'G-31',
    texts: {
      wat: 'Er lijkt iets in uw conclusie te staan over één kind.',
      waarom: 'Alle partners lezen uw tekst. Dan mag niemand een kind herkennen.',
      oplossing: 'Schrijf alleen over de hele groep. Of bevestig dat dit over niemand gaat.',
      voorbeeld: 'Noem geen voornaam, geen code en geen volledige datum.',
    },
    check: ({ texts }) => texts.filter(isAboutChild).map((text) => ({ place: at(text) })),
  },
  {
    ...shared,
    id: 'G-32',
    severity: 'fout',
    texts: {
      wat: 'Er staat een nummer of adres in uw conclusie dat bij een persoon kan horen.',
      waarom: 'Alle partners lezen uw tekst. Daar horen geen gegevens van een persoon in.',
      oplossing: 'Haal het nummer of het adres weg.',
      voorbeeld: 'Een nummer van een telefoon, een mailadres of een burgerservicenummer.',
    },
    check: ({ texts }) =>
      texts.filter(({ tekst }) => pointsAtPerson(tekst, [])).map((text) => ({ place: at(text) })),
  },
];
