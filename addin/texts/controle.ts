import type { Severity } from '../../shared/validation/finding.ts';
import { momentText } from './dates.ts';
import type { ByRoute } from '../sheets/route.ts';
import { counted } from './sheets.ts';

const mendFirst = 'Los eerst de fouten op. Een waarschuwing mag blijven staan als het zo klopt.';

/** Words on the sheet Controle. */
export const controleTexts = {
  title: 'Controle',
  headings: ['Soort', 'Plek', 'Wat klopt er niet?', 'Wat kunt u doen?', 'Waarom vragen we dit?', 'Regel'],
  lead: {
    invoegtoepassing: [
      mendFirst,
      'Naar de cel? Klik bovenaan op Controleren en dan rechts op de melding. Of zoek de plek: tabblad, regel, kolom.',
    ],
    pagina: [
      mendFirst,
      'Bij Plek staat waar het is: tabblad, regel, kolom. Kies het bestand daarna opnieuw.',
    ],
  } satisfies ByRoute<readonly string[]>,
  notYet: {
    invoegtoepassing: 'Nog niet gecontroleerd. Klik bovenaan op Groeiblad en dan op Controleren.',
    pagina: 'Nog niet gecontroleerd. Kies dit bestand op de pagina Formulier inleveren.',
  } satisfies ByRoute<string>,
  stale: 'Verouderd: u hebt daarna iets gewijzigd. Klik opnieuw op Controleren.',
  none: 'Alles klopt.',
  markedTitle: 'Gemarkeerde cellen',
  markedLead:
    'Deze cellen hebben op hun blad een donkere rand. Na een nieuwe controle staat hier een nieuwe lijst.',
  nothingMarked: 'Er zijn geen cellen gemarkeerd.',
  markedHeadings: ['Blad', 'Rij', 'Kolom'],
  /** One of many like it. */
  such: (wat: string) => `Bijvoorbeeld: ${wat}`,
  /** The form was received and cannot be sent any more. */
  settled: (checked: string) => `${checked} Uw inzending is al ontvangen. U hoeft niets meer te doen.`,
} as const;

export const severityNames: Readonly<Record<Severity, string>> = {
  fout: 'Fout',
  waarschuwing: 'Waarschuwing',
  informatie: 'Opmerking',
};

/** When the form was checked and what came of it. */
export const checkedText = (
  at: Date,
  { mistakes, warnings }: { mistakes: number; warnings: number },
): string =>
  `Gecontroleerd op ${momentText(at)}: ${counted(mistakes, 'fout', 'fouten')} en ${counted(warnings, 'waarschuwing', 'waarschuwingen')}.`;

/** Where a finding is, in words: a sheet, a row by what it is called, a column by its heading. */
export const placeTexts = {
  parts: (parts: readonly string[]) => parts.join(', '),
  kindWithoutCode: 'kind zonder code',
  /** `van`: number of children in the list. */
  many: (aantal: number, van: number, codes: readonly string[]) =>
    `bij ${aantal} van de ${van} kinderen, zoals ${codes.join(', ')}`,
  rows: (rows: readonly string[]) => rows.join(', '),
  sending: 'Versturen',
} as const;
