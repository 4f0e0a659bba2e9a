import type { Finding } from '../../shared/validation/finding.ts';
import type { WorkbookChange } from '../excel/workbook.ts';
import { controleSheet } from '../sheets/controle-sheet.ts';
import { checkedText } from '../texts/controle.ts';
import { controleLines } from './controle-lines.ts';
import { fingerprint } from './hash.ts';
import { markedCells } from './marked-cells.ts';
import type { OpenForm } from './open-form.ts';
import type { Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { type Received, receivedChange, stateAfter } from './receive.ts';
import { settingKeys } from './sending-record.ts';
import { sendingState } from './sending-state.ts';
import { sleutellijstChange } from './sleutellijst-change.ts';
import { startChange } from './start-state.ts';

export interface Shown {
  readonly findings: readonly Finding[];
  /** An inzending of which only now is known that it arrived. */
  readonly received?: Received | undefined;
}

/** Lists findings and marked cells on Controle, and says on Start how things stand: one round trip. */
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
  const contents = {
    lines: controleLines(findings, open),
    marked: markedCells(findings, open),
    stand: standOf(findings, now),
  };
  return {
    draw: [controleSheet(open.context, contents), ...sleutellijstChange(open), ...arrival.draw],
    ...start,
    texts: [...open.codes, ...(start.texts ?? [])],
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
