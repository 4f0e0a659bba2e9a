import type { Severity } from '../../shared/validation/finding.ts';
import { momentText } from './dates.ts';

/** Words on the sheet Controle. */
export const controleTexts = {
  title: 'Controle',
  headings: ['Soort', 'Plek', 'Wat klopt er niet?', 'Wat kunt u doen?', 'Waarom vragen we dit?', 'Regel'],
  lead: 'Los eerst de fouten op. Een waarschuwing mag blijven staan als het zo klopt.',
  notYet: 'Nog niet gecontroleerd. Klik bovenaan op Groeiblad en dan op Controleren.',
  stale: 'Verouderd: u hebt daarna iets gewijzigd. Klik opnieuw op Controleren.',
  none: 'Er is niets gevonden dat niet klopt.',
  markedTitle: 'Gemarkeerde cellen',
  markedLead:
    'Deze cellen hebben op hun blad een donkere rand. Na een nieuwe controle staat hier een nieuwe lijst.',
  nothingMarked: 'Er zijn geen cellen gemarkeerd.',
  markedHeadings: ['Blad', 'Rij', 'Kolom'],
  /** One of many like it. */
  such: (wat: string) => `Bijvoorbeeld: ${wat}`,
} as const;

export const severityNames: Readonly<Record<Severity, string>> = {
  fout: 'Fout',
  waarschuwing: 'Waarschuwing',
  informatie: 'Ter informatie',
};

const counted = (aantal: number, one: string, more: string): string =>
  `${aantal} ${aantal === 1 ? one : more}`;

/** When the form was checked and what came of it. */
export const checkedText = (
  at: Date,
  { mistakes, warnings }: { mistakes: number; warnings: number },
): string =>
  `Gecontroleerd op ${momentText(at)}: ${counted(mistakes, 'fout', 'fouten')} en ${counted(warnings, 'waarschuwing', 'waarschuwingen')}.`;

/** Where a finding is, in words. */
export const placeTexts = {
  kind: (code: string) => `Kind ${code}`,
  kindWithoutCode: 'Kind zonder code',
  again: (code: string) => `Kind ${code} (nog een keer)`,
  many: (aantal: number) => `${aantal} kinderen`,
  table: (name: string) => `Blad ${name}`,
  sending: 'Versturen',
  start: 'Start',
} as const;
