/** What the task `export` says. */
export const texts = {
  help: 'Schrijft alles van een gemeente in een bestand.',
  usage: [
    '--gemeente CODE  De code van het CBS, vier cijfers.',
    '--bestand PAD    Het nieuwe bestand. Een bestand dat er al is, blijft zoals het is.',
    'Er staan gegevens in over personen. Bewaar het bestand achter slot.',
    'De geheime sleutel staat er niet in. Zonder die sleutel is het bestand niet terug te zetten.',
  ],
  aFile: 'een bestand',
  absent: (code: string) => `Gemeente ${code} staat hier niet.`,
  busy: 'Er wordt nu te veel geschreven. Probeer het later nog eens.',
  exists: (file: string) => `Het bestand ${file} is er al. Kies een andere naam.`,
  notWritable: (file: string) => `We kunnen ${file} niet schrijven. Kies een andere plek.`,
  written: (file: string, rows: number) => `Geschreven: ${file}, met ${rows} rijen.`,
  content: (hash: string) => `Kenmerk van de inhoud: ${hash}`,
};
