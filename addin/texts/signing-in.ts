/** What the page says on which people sign in. */
export const signingInTexts = {
  title: 'Aanmelden bij Groeiblad',
  choose: 'Hoe wilt u aanmelden?',
  work: 'Aanmelden met uw werkaccount',
  workWhy: 'Het account van uw school, organisatie of gemeente.',
  code: 'Aanmelden met een code per e-mail',
  codeWhy: 'Hebt u geen werkaccount van Microsoft? U krijgt dan een code in uw mail.',
  going: 'U gaat naar de pagina om aan te melden.',
  leaving: 'Wij melden u af.',
  done: 'U bent klaar. U kunt dit venster sluiten.',
  notStarted: 'Aanmelden kan nu niet. Sluit dit venster en probeer het later opnieuw.',
} as const;
