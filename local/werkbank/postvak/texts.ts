/** What the page Postvak says. */
export const postvakTexts = {
  title: 'Postvak',
  link: 'Postvak',
  linkTitle: 'Postvak: de mails van dit voorbeeld, in een nieuw tabblad',
  what: 'Hier staan de mails die Groeiblad verstuurt. Ze gaan deze computer niet uit.',
  bounce: 'Een adres dat begint met onbekend@ bestaat niet. Een mail daarheen komt niet aan.',
  search: 'Zoek op adres of onderwerp',
  refresh: 'Kijk of er nieuwe post is',
  none: 'Er is nog geen post. Verstuur een uitnodiging als gemeente.',
  nothingFound: 'Er is geen mail gevonden.',
  count: (shown: number, all: number) =>
    shown === all ? `${all === 1 ? 'Eén mail' : `${all} mails`}.` : `${shown} van ${all} mails.`,
  failed: 'De post is er nu niet. Kijk of Groeiblad nog draait en probeer het opnieuw.',
  to: (address: string) => `Aan ${address}`,
  from: 'Van',
  replyTo: 'Antwoord aan',
  received: 'Ontvangen',
} as const;
