import type { Rol } from '../../shared/contract/rechten.ts';

const asked: Readonly<Record<Rol, string>> = {
  coordinator: 'U kunt daarmee cijfers over VVE versturen.',
  bestuurder: 'U kunt daarmee cijfers van uw organisatie bekijken.',
  gemeente: 'U kunt daarmee voor de gemeente werken.',
  bureau: 'U kunt daarmee voor de gemeente werken.',
  lezer: 'U kunt daarmee de cijfers van de gemeente lezen.',
};

/** What somebody reads who takes an uitnodiging. */
export const claimTexts = {
  title: 'Uw uitnodiging',
  what: 'De gemeente heeft u uitgenodigd voor Groeiblad. Daarmee verstuurt of bekijkt u cijfers over VVE.',
  /** Who invites, and for what. */
  invites: ({ gemeente, rol }: { readonly gemeente: string; readonly rol: Rol }) =>
    `Gemeente ${gemeente} nodigt u uit voor Groeiblad. ${asked[rol]}`,
  howKnown: 'De uitnodiging hoort daarna bij het account dat hierboven staat.',
  how: 'Meld u aan met uw werkaccount. Daarna hoort de uitnodiging bij dat account.',
  once: 'Een uitnodiging werkt één keer.',
  accept: 'Aanmelden en aannemen',
  acceptAs: 'Aannemen met dit account',
  busy: 'Wij kijken naar uw uitnodiging.',
  done: 'Het is gelukt.',
  mayDo: {
    coordinator: 'U verstuurt de cijfers van:',
    bestuurder: 'U ziet de cijfers van:',
    gemeente: 'U werkt voor de gemeente.',
    bureau: 'U werkt voor een gemeente.',
    lezer: 'U leest de terugkoppeling.',
  } satisfies Record<Rol, string>,
  next: 'Dit doet u nu:',
  steps: [
    'Open Excel en kies Groeiblad in het lint.',
    'Meld u aan met hetzelfde account.',
    'Klik op Nieuw formulier om te beginnen.',
  ],
  close: 'U kunt deze pagina sluiten.',
  /** After the one who took it left. */
  left: {
    title: 'De uitnodiging is aangenomen.',
    how: 'U kunt deze pagina sluiten. Of meld u weer aan met hetzelfde account.',
    again: 'Weer aanmelden',
    busy: 'Wij melden u aan.',
  },
  /** What to do where the link will never work again. */
  ended: {
    'uitnodiging-gebruikt': [
      'Was u dat zelf, met een ander account? Meld u dan in Excel aan met dat account.',
      'Was u het niet? Vraag de gemeente om een nieuwe uitnodiging.',
    ],
    'uitnodiging-verlopen': [
      'Vraag de gemeente om een nieuwe uitnodiging.',
      'U krijgt dan een nieuwe mail. Klik op de link in die mail.',
    ],
    'uitnodiging-ingetrokken': [
      'Zoek in uw mail of de gemeente u later nog een link stuurde. Klik op die link.',
      'Geen nieuwere mail? Vraag de gemeente om een nieuwe uitnodiging.',
    ],
  },
  paste: 'Plak hier de link uit de mail',
  pasteWhy: 'Hebt u een mail van de gemeente? Kopieer de link uit die mail.',
} as const;
