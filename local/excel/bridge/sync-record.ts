import { type RequestBody } from '../wire/protocol.ts';

export type SyncKind =
  /** Asked by the add-in's own code for the workbook: what a budget of syncs counts. */
  | 'workbook'
  /** Office itself: ribbon, pane, runtime. */
  | 'office'
  /** Excel.run lets go of its ranges when it is done. */
  | 'clean-up';

/** One request to the host, as a context.sync() makes it. */
export interface SyncRecord {
  kind: SyncKind;
  actions: number;
  requestBytes: number;
  responseBytes: number;
  /** The code of the failure, if any. */
  error: string | null;
}

const newPath = 2;
const instantiate = 1;

/** Clean-up holds nothing but _RemoveReference and the objects it needs; Office's own objects are made anew. */
export function syncKind(body: RequestBody): SyncKind {
  const isCleanUp = body.Actions.every(
    ({ ActionType, Name }) => ActionType === instantiate || Name === '_RemoveReference',
  );
  const removes = body.Actions.some(({ Name }) => Name === '_RemoveReference');
  if (isCleanUp && removes) return 'clean-up';
  const paths = Object.values(body.ObjectPaths);
  return paths.some(({ ObjectPathType }) => ObjectPathType === newPath) ? 'office' : 'workbook';
}
