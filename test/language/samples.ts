import { refusalCodes } from '../../addin/sending/refusal.ts';
import { standLabels } from '../../addin/texts/sending.ts';
import type { FailureCode } from '../../addin/texts/failures.ts';
import type { FileFailureCode } from '../../addin/texts/upload.ts';
import type { FileProblem } from '../../shared/register/file-problem.ts';
import { usualDomeinen } from '../../shared/afspraak/domein.ts';
import { Meetmoment } from '../../shared/uitvraag/uitvraag.ts';

const failureCodes: Readonly<Record<FailureCode, true>> = {
  'formulier-beschadigd': true,
  'koppen-uit': true,
  'naam-bezet': true,
  'geen-formulier': true,
  'formulier-bestaat-al': true,
  'bestand-niet-leeg': true,
  'blad-bestaat-al': true,
  'kindcode-in-acties': true,
  'adressen-weg': true,
  'bestand-van-locatie': true,
  'adressen-kolom-weg': true,
  'plek-weg': true,
  'blad-beveiligd': true,
  'werkmap-beveiligd': true,
  'cel-in-bewerking': true,
  'vaststelling-duurt-lang': true,
  'werkmap-gewijzigd': true,
  'formulier-veranderd': true,
  'werkmap-te-groot': true,
  'antwoord-onbekend': true,
  'lijst-nog-nodig': true,
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

const fileProblems: Readonly<Record<FileProblem['kind'], object>> = {
  'not-csv': {},
  empty: {},
  'cut-off': {},
  'unknown-columns': {},
  separator: {},
  'broken-line': { line: 5 },
  'missing-column': { column: 'vve', bron: 'LRK' },
  'double-column': { column: 'vve' },
  'no-vve': {},
  'bad-value': { line: 5, column: 'vve' },
  twice: { line: 5, before: 2, number: '99AA00' },
  'no-locaties': { bron: 'DUO' },
};
const problemsOfFiles = Object.entries(fileProblems).map(([kind, facts]) => [{ kind, ...facts }]);
const comparison = { added: [1], changed: [], closed: [1, 2], unchanged: 3 };

/** Values for functions that need real ones: each list of arguments is spoken. By the name of the function. */
export const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  usualTitle: Meetmoment.options.map((moment) => ['2026-2027', moment]),
  kinderenColumns: [[{ domeinen: usualDomeinen, fase: 'vroegschool' }]],
  groepenColumns: [[{ fase: 'voorschool' }], [{ fase: 'vroegschool' }]],
  toelichtingColumns: [[usualDomeinen]],
  workbookFailure: Object.keys(failureCodes).flatMap((code) => [[code], [code, ['Kinderen']]]),
  retryAdvice: [[1], [42]],
  fileFailure: Object.keys(fileFailureCodes).flatMap((code) => [[code], [code, ['Kinderen B7']]]),
  fileWords: problemsOfFiles,
  registerFailure: problemsOfFiles,
  registerDoneText: [
    [{ kind: 'imported', comparison }],
    ...['saved', 'added', 'confirmed', 'rejected', 'drawn'].map((kind) => [{ kind, naam: 'Linde' }]),
  ],
  standSentence: refusalCodes.map((code) => ['geweigerd', code]),
  sendingText: Object.keys(standLabels).flatMap((stand) =>
    ['open', 'gesloten', 'vastgesteld'].flatMap((status) =>
      [-1, 0, 1, 7].map((daysLeft) => [
        { stand, status, daysLeft, closesOn: '2026-06-01', receivedOn: aMoment },
      ]),
    ),
  ),
  heropeningNow: [
    [{ status: 'gevraagd', reden: 'Er miste een kind.', gevraagdOp: '2026-06-20T10:00:00.000Z' }],
    [{ status: 'verleend', tot: '2026-07-03' }],
  ],
  arrivedText: ['open', 'gesloten', 'vastgesteld'].flatMap((status) => [
    [status, false],
    [status, true],
  ]),
  judgedAfterText: ['teruggegeven', 'ingetrokken'].flatMap((stand) =>
    ['gesloten', 'vastgesteld'].map((status) => [stand, status]),
  ),
  invites: ['coordinator', 'bestuurder', 'gemeente', 'bureau', 'lezer'].map((rol) => [
    { gemeente: 'Voorbeeldstad', rol },
  ]),
  postDoneText: [
    [{ kind: 'address' }],
    ...[0, 1, 3].map((over) => [{ kind: 'kept', aantal: over, over }]),
    ...[0, 1, 3].map((nietAangekomen) => [
      {
        kind: 'sent',
        soort: 'herinnering',
        ronde: { berichten: 2 * nietAangekomen, verstuurd: 0, nietAangekomen },
      },
    ]),
  ],
};
