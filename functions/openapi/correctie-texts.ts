/** What the description of the API says of what happens to an inzending after it was sent. */
export const correctieTexts = {
  readInzending: {
    tag: 'Inzendingen',
    summary: 'Alles wat een locatie heeft verstuurd',
    description: 'Elke versie blijft bewaard. Alleen voor de locatie zelf. We schrijven op wie dit leest.',
    success: 'De versies, de nieuwste eerst.',
  },
  readAanwijzingen: {
    tag: 'Inzendingen',
    summary: 'Wat valt er op aan een inzending?',
    description:
      'Voor de gemeente. Zegt welke regel opvalt, welke kant op en waarom. Er staan geen aantallen in.',
    success: 'Wat opvalt, en de versies.',
  },
  withdrawInzending: {
    tag: 'Inzendingen',
    summary: 'Trek een inzending in',
    description: 'Kan tot de uitvraag sluit. Daarna telt er van de locatie niets mee.',
    success: 'Hoe de locatie ervoor staat.',
  },
  returnInzending: {
    tag: 'Inzendingen',
    summary: 'Geef een inzending terug',
    description: 'Voor de gemeente, met een opmerking. De versie die daarvoor goed was, telt weer mee.',
    success: 'Hoe de locatie ervoor staat.',
  },
  acceptInzending: {
    tag: 'Inzendingen',
    summary: 'Keur een inzending alsnog goed',
    description: 'Voor de gemeente. Daarna telt deze versie mee.',
    success: 'Hoe de locatie ervoor staat.',
  },
  askHeropening: {
    tag: 'Inzendingen',
    summary: 'Vraag om na de sluiting te versturen',
    description: 'De locatie zegt waarom. De gemeente beslist.',
    success: 'Hoe de locatie ervoor staat.',
  },
  grantHeropening: {
    tag: 'Inzendingen',
    summary: 'Laat een locatie na de sluiting versturen',
    description: 'Voor de gemeente, tot en met een dag. Daarna is de locatie weer dicht.',
    success: 'Hoe de locatie ervoor staat.',
  },
  refuseHeropening: {
    tag: 'Inzendingen',
    summary: 'Laat een locatie niet meer versturen',
    description: 'Voor de gemeente, als antwoord op een vraag van de locatie. Zeg erbij waarom.',
    success: 'Hoe de locatie ervoor staat.',
  },
} as const;
