/** What `npm run backend` says. */
export const texts = {
  help: [
    'npm run -s backend [-- --json]',
    '',
    'Start de achterkant van Groeiblad op vrije poorten, met een gemeente die verzonnen is.',
    'Alles is weg als u stopt met Ctrl-C.',
    '',
    '  --json  Schrijft één regel JSON met de adressen en een token per rol.',
  ].join('\n'),
  unknown: (argument: string) => `De optie ${argument} bestaat niet. Kijk met --help wat er kan.`,
  ready: (api: string, issuer: string) =>
    ['Groeiblad draait nu.', `  API: ${api}`, `  Aanmelden: ${issuer}`, 'Stop met Ctrl-C.'].join('\n'),
} as const;
