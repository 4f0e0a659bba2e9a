/** Which account is signed in, on the pages outside Excel. */
export const accountTexts = {
  signedInAs: (naam: string, adres: string) => `U bent aangemeld als ${naam} (${adres}).`,
  signedIn: 'U bent aangemeld.',
  leave: 'Niet u? Meld u af',
  leaving: 'Wij melden u af.',
  left: 'U bent afgemeld.',
} as const;
