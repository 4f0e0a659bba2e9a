/** Why signing in did not succeed. What the server can answer stands in shared/kernel/problem.ts. */
export const signInFailures = {
  'venster-geblokkeerd': {
    title: 'Het venster om aan te melden ging niet open.',
    advies: 'Sta vensters van Groeiblad toe en probeer het opnieuw.',
  },
  'venster-al-open': {
    title: 'Er staat al een venster van Groeiblad open.',
    advies: 'Meld u daar aan. Of sluit dat venster en klik opnieuw op Aanmelden.',
  },
  'aanmelden-gestopt': {
    title: 'U bent niet aangemeld.',
    advies: 'Het venster is gesloten. Klik op Aanmelden als u het nog eens wilt proberen.',
  },
  'toestemming-nodig': {
    title: 'Uw organisatie staat Groeiblad nog niet toe.',
    advies: 'Er is niets veranderd. Vraag de ICT-beheerder van uw organisatie om Groeiblad toe te staan.',
  },
  'account-niet-toegelaten': {
    title: 'U kunt met dit account niet aanmelden.',
    advies: 'Probeer een ander account. Of vraag uw eigen ICT-beheerder om hulp.',
  },
} as const;

export type SignInFailureCode = keyof typeof signInFailures;
