import { type HostSide } from '../bridge.ts';
import { dispatchId, status } from '../messages.ts';
import { asksForAddin } from '../rich-api.ts';

/** The arguments of executeMethod. Single values stand under their place ("0"), others under a name. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly [string, string][] };
  readonly [place: number]: unknown;
}

/** The status, under the name by which office.js looks for it, and what was asked for. */
type MethodAnswer = Readonly<Record<string, unknown>>;

const version = 1;
const answer = (error: number, values: object = {}): MethodAnswer => ({
  Version: version,
  Error: error,
  ...values,
});

type Method = (host: HostSide, call: MethodCall) => MethodAnswer;

const methods: ReadonlyMap<number, Method> = new Map<number, Method>([
  [
    dispatchId.richApi,
    (host, { ArrayData = [] }) => {
      const [error, data] = host.richApi(ArrayData);
      return answer(error, data === undefined ? {} : { Data: data });
    },
  ],
  [
    dispatchId.commandCompleted,
    (host, call) => {
      host.commandCompleted(String(call[0]));
      return answer(status.ok);
    },
  ],
  [
    dispatchId.accessToken,
    ({ accessToken }) =>
      accessToken === undefined ? answer(status.noToken) : answer(status.ok, { accessToken }),
  ],
  [
    dispatchId.loadSettings,
    ({ workbook }) => {
      const settings = Object.entries(workbook.documentSettings);
      return answer(status.ok, {
        Properties: { Settings: settings.map(([Name, Value]) => ({ Name, Value })) },
      });
    },
  ],
  [
    dispatchId.saveSettings,
    (host, { DdaSettingsMethod }) => {
      host.saveSettings(Object.fromEntries(DdaSettingsMethod?.Properties ?? []));
      return answer(status.ok);
    },
  ],
]);

/** Carries out what office.js asks of Excel on the web; what is not built fails by name. */
function executeMethod(host: HostSide, call: MethodCall): MethodAnswer {
  const id = call.DdaMethod.DispatchId;
  const method = methods.get(id);
  if (method) return method(host, call);
  host.unhandled(`dispatch id ${id}`);
  return answer(status.unsupported);
}

/** A RichApi request may have to wait until the user leaves the cell, or fail because of it. */
export function executeWhenAdmitted(
  host: HostSide,
  call: MethodCall,
  done: (answer: MethodAnswer) => void,
): void {
  const run = () => done(executeMethod(host, call));
  if (call.DdaMethod.DispatchId !== dispatchId.richApi) run();
  else if (!host.admit(call.ArrayData ?? [], run)) done(answer(status.inCellEdit));
}

/** Whether the add-in's own code waits for the answer. */
export const callsForAddin = ({ DdaMethod, ArrayData = [] }: MethodCall): boolean =>
  DdaMethod.DispatchId === dispatchId.richApi && asksForAddin(ArrayData);
