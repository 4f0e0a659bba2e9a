/** What the server says to the gemeente in plain Dutch, beyond the catalogue of problems and the rules. */
export const vaststellingTexts = {
  busy: 'We rekenen de cijfers uit. Dit duurt niet lang.',
  again: 'Het is nog niet gelukt. We proberen het opnieuw.',
  changed: 'De uitvraag is intussen veranderd. Bekijk hem en begin opnieuw.',
  figures: 'De cijfers zijn vastgesteld. Alle partners kunnen de terugkoppeling nu openen.',
  noFigures:
    'De cijfers zijn vastgesteld. Er zijn te weinig kinderen om cijfers samen te laten zien. Elke locatie ziet wel de eigen cijfers.',
} as const;
