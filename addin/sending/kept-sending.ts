import * as z from 'zod/mini';
import { Opmerking } from '../../shared/inzending/inzending-stand.ts';
import { IsoDateTime, Uuid } from '../../shared/kernel/text.ts';
import { settingKeys } from '../flows/setting-keys.ts';
import { refusalCodes } from './refusal.ts';

/** A number and a hash of the counts that go with it; nothing of a child. */
const record = { inzendingId: Uuid, hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)) };

export const SendingRecord = z.strictObject(record);
export type SendingRecord = z.infer<typeof SendingRecord>;

/** Checked and set ready at a moment, for a coordinator to send. */
const ReadyRecord = z.strictObject({ ...record, op: IsoDateTime });
type ReadyRecord = z.infer<typeof ReadyRecord>;

/** Refused by the server at a moment, and why. */
const RefusedRecord = z.strictObject({ ...record, op: IsoDateTime, code: z.enum(refusalCodes) });
type RefusedRecord = z.infer<typeof RefusedRecord>;

/** What became of what arrived, where it does not count: given back by the gemeente, or taken back by the locatie. */
export const JudgedRecord = z.strictObject({
  inzendingId: Uuid,
  stand: z.enum(['teruggegeven', 'ingetrokken']),
  /** What the gemeente says of it. */
  opmerking: z.optional(Opmerking),
});
export type JudgedRecord = z.infer<typeof JudgedRecord>;

/** All that the file itself remembers of sending; the ontvangstbewijs stands on its sheet. */
export interface KeptSending {
  /** Arrived last. */
  readonly sent?: SendingRecord;
  /** Went out; whether it arrived is not known. It is never forgotten before the server was asked. */
  readonly pending?: SendingRecord;
  readonly ready?: ReadyRecord;
  readonly refused?: RefusedRecord;
  readonly judged?: JudgedRecord;
}

const shapes = {
  sent: SendingRecord,
  pending: SendingRecord,
  ready: ReadyRecord,
  refused: RefusedRecord,
  judged: JudgedRecord,
};

/** What stands in the settings; what somebody changed there by hand counts as not kept. */
export function readKept({ settings }: { readonly settings: ReadonlyMap<string, string> }): KeptSending {
  const parts = (Object.keys(shapes) as (keyof typeof shapes)[]).flatMap((part) => {
    const value = shapes[part].safeParse(parsed(settings.get(settingKeys[part]))).data;
    return value === undefined ? [] : [[part, value] as const];
  });
  return Object.fromEntries(parts);
}

/** The settings that say it: what is not there any more is removed. */
export const writeKept = (kept: KeptSending): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    (Object.keys(shapes) as (keyof typeof shapes)[]).map((part) => [
      settingKeys[part],
      kept[part] === undefined ? undefined : JSON.stringify(kept[part]),
    ]),
  );

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}
