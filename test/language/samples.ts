import type { FailureCode } from '../../addin/texts/failures.ts';
import { usualDomeinen } from '../../shared/afspraak/domein.ts';

const failureCodes: Readonly<Record<FailureCode, true>> = {
  'formulier-beschadigd': true,
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

const aMoment = new Date('2026-06-01T10:00:00Z');

/** Values for functions that need real ones: each list of arguments is spoken. By the name of the function. */
export const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  kinderenColumns: [[{ domeinen: usualDomeinen, fase: 'vroegschool' }]],
  groepenColumns: [['voorschool'], ['vroegschool']],
  toelichtingColumns: [[usualDomeinen]],
  workbookFailure: Object.keys(failureCodes).flatMap((code) => [[code], [code, ['Kinderen']]]),
  sendingText: ['open', 'sent', 'changed'].flatMap((state) =>
    ['open', 'gesloten', 'vastgesteld'].flatMap((status) =>
      [-1, 0, 1, 7].map((daysLeft) => [
        { state, status, daysLeft, closesOn: '2026-06-01', receivedOn: aMoment },
      ]),
    ),
  ),
  arrivedText: ['open', 'gesloten', 'vastgesteld'].flatMap((status) => [
    [status, false],
    [status, true],
  ]),
};
