/** "Office client application and platform availability": what this Excel says it can; ExcelApi 1.9 is our floor. */
const defaultSets: Readonly<Record<string, string>> = {
  ExcelApi: '1.9',
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
  Settings: '1.1',
  AddinCommands: '1.1',
  OpenBrowserWindowApi: '1.1',
  RichApiRuntime: '1.1',
  // Without it office.js does not pass on that a request may wait until the user has left the cell.
  DelayForCellEdit: '1.1',
  IdentityAPI: '1.3',
  File: '1.1',
};

/** The default sets with some changed; '' takes a set away. */
export function declaredSets(changes: Readonly<Record<string, string>> = {}): Record<string, string> {
  const sets = { ...defaultSets, ...changes };
  return Object.fromEntries(Object.entries(sets).filter(([, version]) => version !== ''));
}

interface ClientGate {
  OfficeExtension?: { CommonUtility?: { _doApiNotSupportedCheck?: boolean } };
}

/**
 * office.js carries a check of every member against the sets of the host, which is asleep in the shipped file.
 * Awake, a member above the declared set fails with ApiNotFound instead of working here and failing elsewhere.
 */
export function enforceApiSets(window: object): void {
  const utility = (window as ClientGate).OfficeExtension?.CommonUtility;
  if (utility?._doApiNotSupportedCheck === undefined) throw new Error('office.js has no gate of API sets.');
  utility._doApiNotSupportedCheck = true;
}
