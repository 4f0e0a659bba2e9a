import type { Action, RequestBody } from '../../local/excel/wire/protocol.ts';
import type { OfficeHost } from '../../local/excel/office-host.ts';

/** Changes a request of the add-in on its way to the host: a fault in how it writes. */
export type Tamper = (actions: readonly Action[]) => readonly Action[];

/** From now on every request passes through `tamper`; returns the way to stop. */
export function tamperWith(host: OfficeHost, tamper: Tamper): () => void {
  const honest = host.richApi.bind(host);
  host.richApi = (args) => {
    const body = JSON.parse(String(args[4])) as RequestBody;
    const changed = { ...body, Actions: tamper(body.Actions) };
    return honest(args.map((arg, nth) => (nth === 4 ? JSON.stringify(changed) : arg)));
  };
  return () => {
    host.richApi = honest;
  };
}

export const setsProperty = ({ ActionType, Name }: Action, name: string): boolean =>
  ActionType === 4 && Name === name;

/** The same action with each of its cells changed. */
export const withCells = (action: Action, change: (cell: unknown) => unknown): Action => {
  const [cells] = action.ArgumentInfo?.Arguments ?? [];
  const changed = Array.isArray(cells) ? (cells as unknown[][]).map((row) => row.map(change)) : change(cells);
  return { ...action, ArgumentInfo: { ...action.ArgumentInfo, Arguments: [changed] } };
};
