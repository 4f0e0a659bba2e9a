import type { Finding } from '../../shared/validation/finding.ts';
import type { TableCell, WorkbookChange } from '../excel/workbook.ts';
import { controleSheet } from '../sheets/controle-sheet.ts';
import { tableNames } from '../sheets/names.ts';
import { checkedText } from '../texts/controle.ts';
import { controleLines } from './controle-lines.ts';
import { fingerprint } from './hash.ts';
import { locate } from './locate.ts';
import type { OpenForm } from './open-form.ts';
import type { Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { type Received, receivedChange, stateAfter } from './receive.ts';
import { settingKeys } from './sending-record.ts';
import { sendingState } from './sending-state.ts';
import { startChange } from './start-state.ts';

export interface Shown {
  readonly findings: readonly Finding[];
  /** An inzending of which only now is known that it arrived. */
  readonly received?: Received | undefined;
}

/** Marks the cells, fills Controle and says on Start how things stand: one round trip. */
export async function showFindings(
  { workbook, now }: Ports,
  open: OpenForm,
  shown: Shown,
): Promise<Outcome<void>> {
  return workbook.apply(open.seen, await findingsChange(open, shown, now()));
}

async function findingsChange(
  open: OpenForm,
  { findings, received }: Shown,
  now: Date,
): Promise<WorkbookChange> {
  const sending = received === undefined ? await sendingState(open) : await stateAfter(received, open);
  const arrival = received === undefined ? { draw: [], settings: {} } : receivedChange(received, open);
  const start = startChange(open, { findings, sending, now });
  return {
    draw: [controleSheet(controleLines(findings, open), standOf(findings, now)), ...arrival.draw],
    marks: { clear: columnsToMark(open), cells: markedCells(findings, open) },
    ...start,
    settings: { ...arrival.settings, [settingKeys.checked]: await fingerprint(open.form) },
  };
}

const standOf = (findings: readonly Finding[], now: Date): string =>
  checkedText(now, {
    mistakes: countOf(findings, 'fout'),
    warnings: countOf(findings, 'waarschuwing'),
  });

const countOf = (findings: readonly Finding[], severity: Finding['severity']): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** Columns in which a mark can stand: those that people fill in. */
const columnsToMark = ({ formulier, kinderen, groepen, toelichting }: OpenForm) =>
  [
    { table: tableNames.formulier, columns: [formulier.columns.get('waarde') ?? 1] },
    { table: tableNames.kinderen, columns: kinderen.columns.values() },
    { table: tableNames.groepen, columns: groepen.columns.values() },
    { table: tableNames.toelichting, columns: toelichting.columns.values() },
  ].flatMap(({ table, columns }) => [...columns].map((column) => ({ table, column })));

/** Cells with a fout or a waarschuwing, each once. */
function markedCells(findings: readonly Finding[], open: OpenForm): readonly TableCell[] {
  const cells = new Map<string, TableCell>();
  for (const { severity, place } of findings) {
    const spot = severity === 'informatie' ? undefined : locate(place, open);
    if (spot?.row === undefined) continue;
    const { table, row, column } = spot;
    cells.set(`${table} ${row} ${column}`, { table, row, column });
  }
  return [...cells.values()];
}
