import type { Jaar } from '../../shared/jaren/jaar.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { beeldTexts as texts } from '../texts/gemeente-sheets.ts';
import { approachSheet } from './approach-sheet.ts';
import { factorenSheet } from './factoren-sheet.ts';
import { gemeentebeeldSheet, type ShownConclusies } from './gemeentebeeld-sheet.ts';
import { jaarvergelijkingSheet } from './jaarvergelijking-sheet.ts';
import { organisatiesSheet } from './organisaties-sheet.ts';
import { responsJarenSheet } from './respons-jaren-sheet.ts';
import type { SheetModel } from './sheet-model.ts';
import { streefpercentageSheet } from './streefpercentage-sheet.ts';

interface GemeenteInput {
  readonly document: Terugkoppeling;
  /** Years of one meetmoment, the first one first, up to that of the document. */
  readonly reeks: readonly Jaar[];
  /** Absent where they could not be asked. */
  readonly conclusies?: ShownConclusies | undefined;
}

/** The sheets with what was published, for everybody in the circle; of what is not there the first says why. */
export function gemeenteSheets({
  document,
  reeks,
  conclusies,
}: GemeenteInput): readonly [SheetModel, ...SheetModel[]] {
  const parts = [
    { sheet: organisatiesSheet(document), absent: texts.noOrganisaties },
    { sheet: jaarvergelijkingSheet(document, reeks), absent: texts.noYears },
    { sheet: factorenSheet(document), absent: texts.noFactoren },
    { sheet: streefpercentageSheet(document), absent: texts.noWhatIf },
    { sheet: approachSheet(document), absent: texts.noApproach },
  ];
  const absent = parts.flatMap((part) => (part.sheet === undefined ? [part.absent] : []));
  return [
    gemeentebeeldSheet(document, { conclusies, absent }),
    ...[...parts.map(({ sheet }) => sheet), responsJarenSheet(document, reeks)].filter(
      (sheet) => sheet !== undefined,
    ),
  ];
}
