import { refusalCodes } from '../../addin/sending/refusal.ts';
import { standLabels } from '../../addin/texts/sending.ts';
import type { FailureCode } from '../../addin/texts/failures.ts';
import type { FileFailureCode } from '../../addin/texts/upload.ts';
import { usualDomeinen } from '../../shared/afspraak/domein.ts';

const failureCodes: Readonly<Record<FailureCode, true>> = {
  'formulier-beschadigd': true,
  'koppen-uit': true,
  'naam-bezet': true,
  'geen-formulier': true,
  'formulier-bestaat-al': true,
  'bestand-niet-leeg': true,
  'blad-bestaat-al': true,
  'plek-weg': true,
  'blad-beveiligd': true,
  'werkmap-beveiligd': true,
  'cel-in-bewerking': true,
  'vaststelling-duurt-lang': true,
  'werkmap-gewijzigd': true,
  'formulier-veranderd': true,
  'werkmap-te-groot': true,
  'antwoord-onbekend': true,
  'niets-te-tonen': true,
};

const fileFailureCodes: Readonly<Record<FileFailureCode, true>> = {
  'bestand-leeg': true,
  'bestand-te-groot': true,
  'bestand-stuk': true,
  'bestand-versleuteld': true,
  'bestand-oud': true,
  'bestand-ods': true,
  'bestand-binair': true,
  'bestand-geen-xlsx': true,
  'geen-formulier-in-bestand': true,
  'formule-zonder-uitkomst': true,
  'geen-plek-voor-kolom': true,
};

const aMoment = new Date('2026-06-01T10:00:00Z');

/** Values for functions that need real ones: each list of arguments is spoken. By the name of the function. */
export const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  kinderenColumns: [[{ domeinen: usualDomeinen, fase: 'vroegschool' }]],
  groepenColumns: [['voorschool'], ['vroegschool']],
  toelichtingColumns: [[usualDomeinen]],
  workbookFailure: Object.keys(failureCodes).flatMap((code) => [[code], [code, ['Kinderen']]]),
  fileFailure: Object.keys(fileFailureCodes).flatMap((code) => [[code], [code, ['Kinderen B7']]]),
  standSentence: refusalCodes.map((code) => ['geweigerd', code]),
  sendingText: Object.keys(standLabels).flatMap((stand) =>
    ['open', 'gesloten', 'vastgesteld'].flatMap((status) =>
      [-1, 0, 1, 7].map((daysLeft) => [
        { stand, status, daysLeft, closesOn: '2026-06-01', receivedOn: aMoment },
      ]),
    ),
  ),
  arrivedText: ['open', 'gesloten', 'vastgesteld'].flatMap((status) => [
    [status, false],
    [status, true],
  ]),
};
