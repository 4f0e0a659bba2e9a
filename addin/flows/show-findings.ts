import type { FormerToelichting } from '../../shared/contract/last-year-messages.ts';
import type { Finding } from '../../shared/validation/finding.ts';
import type { WorkbookChange } from '../excel/workbook.ts';
import { controleSheet } from '../sheets/controle-sheet.ts';
import { tableNames } from '../sheets/names.ts';
import { ontvangstSheet } from '../sheets/ontvangst-sheet.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';
import { toelichtingHeight } from '../sheets/toelichting-sheet.ts';
import { type KeptSending, writeKept } from '../sending/kept-sending.ts';
import { checkedText } from '../texts/controle.ts';
import { settledBy } from './check-age.ts';
import { checkRecord } from './check-record.ts';
import { controleLines } from './controle-lines.ts';
import { keptCodes } from './fill-codes.ts';
import { formFingerprint } from './form-fingerprint.ts';
import { greyChange } from './grey-change.ts';
import { markedCells } from './marked-cells.ts';
import type { OpenForm } from './open-form.ts';
import type { Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { type Received, receivedChange, stateAfter } from './receive.ts';
import { settingKeys } from './setting-keys.ts';
import type { SendingState } from '../sending/sending-stand.ts';
import { sendingState, stateKeeping } from './sending-state.ts';
import { seenAfter } from './seen-after.ts';
import { sleutellijstChange } from './sleutellijst-change.ts';
import { isFromOtherRoute, startChange } from './start-state.ts';

export interface Shown {
  readonly findings: readonly Finding[];
  /** What was sent of this form, by who has asked already. */
  readonly sending?: SendingState;
  /** An inzending of which only now is known that it arrived. */
  readonly received?: Received | undefined;
  /** What the file is to remember of sending, where that is news. */
  readonly kept?: KeptSending;
  /** Sheets that must say what the form learned. */
  readonly draw?: readonly SheetModel[];
  /** What was written last year, where the server was asked. */
  readonly words?: readonly FormerToelichting[] | undefined;
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
  { findings, received, draw = [], ...shown }: Shown,
  now: Date,
): Promise<WorkbookChange> {
  const sending = received ? await stateAfter(received, open) : await stateIn(open, shown);
  const arrival = received === undefined ? { draw: [], settings: {} } : receivedChange(received, open);
  const news = shown.kept === undefined ? {} : writeKept(shown.kept);
  const start = startChange(open, { findings, sending, now });
  const record = checkRecord(findings, now);
  const texts = [...open.codes, ...(start.texts ?? []), ...greyChange(open, shown.words)];
  const contents = {
    lines: controleLines(findings, open),
    marked: markedCells(findings, open),
    stand: settledBy(open, sending, checkedText(now, record)),
    route: open.seen.route,
  };
  return {
    draw: [
      controleSheet(open.context, contents),
      ...sleutellijstChange(open),
      ...inOwnWords(open, sending),
      ...draw,
      ...arrival.draw,
    ],
    ...start,
    texts,
    heights: toelichtingHeights({ seen: seenAfter(open.seen, { texts }) }),
    settings: {
      ...news,
      ...arrival.settings,
      ...keptCodes(open),
      [settingKeys.checked]: await formFingerprint(open.form),
      [settingKeys.checkedAt]: JSON.stringify(record),
    },
  };
}

const stateIn = (open: OpenForm, { sending, kept }: Pick<Shown, 'sending' | 'kept'>) =>
  sending ?? (kept === undefined ? sendingState(open) : stateKeeping(open, kept));

/** What people wrote may be longer than the row that it stands in. */
export const toelichtingHeights = ({
  seen,
}: Pick<OpenForm, 'seen'>): NonNullable<WorkbookChange['heights']> =>
  (seen.tables.get(tableNames.toelichting)?.rows ?? []).map((cells, row) => ({
    table: tableNames.toelichting,
    row,
    points: toelichtingHeight(cells.map(String)),
  }));

/** Before anything was received Ontvangst says how to send: in the words of the route that the file is on now. */
const inOwnWords = (open: OpenForm, { ontvangstbewijs }: SendingState): readonly SheetModel[] =>
  ontvangstbewijs === undefined && isFromOtherRoute(open)
    ? [ontvangstSheet(open.context, undefined, open.seen.route)]
    : [];
