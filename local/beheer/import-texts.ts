import type { ExportFault } from '../../functions/backup/read-export.ts';

const faults: Readonly<Record<ExportFault, string>> = {
  'unknown-file': 'Dit is geen bestand van de taak export. Kies een ander bestand.',
  'other-schema': 'Het bestand is van een andere versie van Groeiblad. Gebruik de versie die het schreef.',
  'other-key': 'Het bestand hoort bij een andere geheime sleutel. Zet eerst die sleutel terug.',
  'cut-off': 'Het einde van het bestand ontbreekt. Haal het bestand opnieuw op.',
  damaged: 'Het bestand is niet meer zoals het is geschreven. Haal het bestand opnieuw op.',
  'foreign-row': 'Er staat een rij in die niet van deze gemeente is. Kies een ander bestand.',
};

/** What the task `import` says. */
export const texts = {
  help: 'Zet een gemeente terug uit een bestand.',
  usage: ['--bestand PAD  Het bestand, zoals de taak export of de nachtelijke kopie het schreef.'],
  aFile: 'een bestand',
  unreadable: (file: string) => `We kunnen ${file} niet lezen. Kies een ander bestand.`,
  plan: (code: string, moment: string, rows: number) =>
    `Gemeente ${code} komt terug zoals zij was op ${moment}: ${rows} rijen.`,
  faults,
  fault: (what: string, line: number) => `${what} Regel ${line}.`,
  occupied: (code: string) =>
    `Gemeente ${code} staat hier al, met andere gegevens. Er is niets veranderd. Kies een lege installatie.`,
  done: (written: number, rows: number) => `Teruggezet: ${written} van de ${rows} rijen.`,
  same: 'Alles stond er al.',
};
