import { type HostError } from '../wire/host-error.ts';
import { type HostObject } from '../wire/host-object.ts';
import { Interpreter } from '../wire/interpreter.ts';
import { type RequestBody } from '../wire/protocol.ts';
import { status } from './messages.ts';
import { type SyncRecord, syncKind } from './sync-record.ts';

export interface RichApiParts {
  root: HostObject;
  services: ReadonlyMap<string, () => HostObject>;
  translate: (error: unknown) => HostError | null;
  /** In characters; that of Excel on the web where it is not given. */
  payloadLimit: number | undefined;
}

/** "Resource limits and performance optimization for Office Add-ins": 5 MB for a request and for an answer. */
const usualLimit = 5 * 1024 * 1024;

/** Of the arguments of a call: the flags are the seventh. */
export const requestFlags = (args: unknown[]): number => Number(args[6]) || 0;

/** Whether it asks for the workbook, and not for the ribbon, the pane or the runtime. */
export const asksWorkbook = (args: unknown[]): boolean =>
  syncKind(JSON.parse(String(args[4])) as RequestBody) !== 'office';

/** Whether it is the add-in's own code that asks, which waits for the answer. */
export const asksForAddin = (args: unknown[]): boolean =>
  syncKind(JSON.parse(String(args[4])) as RequestBody) === 'workbook';

/** A status, and the answer when it is 0. */
export type RichApiAnswer = [number] | [number, unknown[]];

/** Takes RichApi requests as text, keeps account of them, and refuses those that are too large. */
export class RichApi {
  readonly interpreter: Interpreter;
  readonly syncs: SyncRecord[] = [];
  readonly #limit: number;
  #refusal: number | null = null;

  constructor({ root, services, translate, payloadLimit }: RichApiParts) {
    this.interpreter = new Interpreter(root, services, translate);
    this.#limit = payloadLimit ?? usualLimit;
  }

  refuseNext(code: number): void {
    this.#refusal = code;
  }

  /** The fifth argument of the call is the body. */
  execute(args: unknown[]): RichApiAnswer {
    const text = String(args[4]);
    const body = JSON.parse(text) as RequestBody;
    const record: SyncRecord = {
      kind: syncKind(body),
      actions: body.Actions.length,
      requestBytes: text.length,
      responseBytes: 0,
      error: null,
    };
    this.syncs.push(record);
    const refusal = this.#takeRefusal(text.length);
    if (refusal !== null) return this.#refuse(record, refusal);
    const response = this.interpreter.execute(body);
    record.error = response.Error?.Code ?? null;
    const answer = JSON.stringify(response);
    record.responseBytes = answer.length;
    if (answer.length > this.#limit) return this.#refuse(record, status.responseTooLarge);
    return [status.ok, [200, [], answer]];
  }

  #takeRefusal(length: number): number | null {
    const refusal = this.#refusal ?? (length > this.#limit ? status.requestTooLarge : null);
    this.#refusal = null;
    return refusal;
  }

  #refuse(record: SyncRecord, code: number): RichApiAnswer {
    record.error = String(code);
    return [code];
  }
}
