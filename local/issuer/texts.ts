/** Every sentence that the issuer shows to whoever signs in. */
export const texts = {
  title: 'Kies wie u bent',
  explanation:
    'Dit zijn bedachte gebruikers. U oefent met een voorbeeld. U hebt geen account en geen wachtwoord nodig.',
  choose: 'Kies een gebruiker:',
  errorTitle: 'Aanmelden kan nu niet',
  unknownClient: 'Het programma dat u wil aanmelden, is hier niet bekend. Start Groeiblad opnieuw.',
  unknownRedirect:
    'Het adres waar u vandaan komt, is hier niet bekend. Open Groeiblad via het adres van npm start.',
  signedOutTitle: 'U bent afgemeld',
  signedOut: 'U kunt dit venster sluiten.',
};
