import type { Task } from './task.ts';

/** Every sentence of `npm run beheer` that is not about one task. */
export const texts = {
  help: (tasks: readonly Task[]) =>
    [
      'npm run -s beheer -- TAAK [opties]',
      '',
      'Taken:',
      ...tasks.map(({ name, help }) => `  ${name.padEnd(14)}${help}`),
      '',
      'Uitleg bij een taak: npm run -s beheer -- TAAK --help',
      'Zonder --doen verandert er niets. U leest dan eerst wat er zou gebeuren.',
    ].join('\n'),
  taskHelp: ({ name, help, usage }: Task) =>
    [
      `npm run -s beheer -- ${name} [opties]`,
      '',
      help,
      '',
      ...usage.map((line) => `  ${line}`),
      '  --doen           Voert het uit, nadat u ja hebt getypt.',
      '  --folder MAP     De map van npm start. Zonder map is dat .local.',
      '',
      'Staat GROEIBLAD_TABLES in de omgeving? Dan gelden die instellingen, en geen map.',
    ].join('\n'),
  unknownTask: (name: string, known: string) => `De taak ${name} bestaat niet. U kunt kiezen uit: ${known}.`,
  plan: 'Dit gaat er gebeuren:',
  dryRun: 'Er is niets veranderd. Klopt dit? Geef dezelfde opdracht nog eens, met --doen erachter.',
  question: 'Typ ja om dit te doen: ',
  notDone: 'Er is niets veranderd.',
  done: 'Gedaan.',
  noData: (folder: string) =>
    `In de map ${folder} staan geen gegevens. Kies de map van npm start met --folder, of stel GROEIBLAD_TABLES in.`,
  unknownOwner: (folder: string) =>
    `Een andere Groeiblad werkt met de map ${folder}. Sluit die, of start hem opnieuw.`,
  wrongSettings: (message: string) => `De instellingen kloppen niet. ${message}`,
  memory: 'GROEIBLAD_TABLES staat op memory. Daar blijft niets bewaard. Stel een tabeldienst in.',
  optionMissing: (option: string) => `Zet ${option} erbij, met een waarde.`,
  badValue: (option: string, what: string) => `Achter ${option} hoort ${what}.`,
  aGuid: 'een nummer zoals 01234567-89ab-4cde-8f01-23456789abcd',
  gemeenteUnknown: (code: string) =>
    `Gemeente ${code} is hier niet bekend. Voeg haar eerst toe met de taak gemeente.`,
};
