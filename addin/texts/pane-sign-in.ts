/** Why signing in did not succeed. */
export const signInFailures = {
  'venster-geblokkeerd': {
    title: 'Het venster om aan te melden ging niet open.',
    advies: 'Sta vensters van Groeiblad toe en probeer het opnieuw.',
  },
  'aanmelden-gestopt': {
    title: 'U bent niet aangemeld.',
    advies: 'Het venster is gesloten. Klik op Aanmelden als u het nog eens wilt proberen.',
  },
} as const;
