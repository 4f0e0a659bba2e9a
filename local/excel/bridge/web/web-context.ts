import { declaredSets } from '../requirement-sets.ts';
import { type HostSide } from '../bridge.ts';

/**
 * Sets that Excel on the web does not have. "Open Browser Window API requirement sets"
 * (`learn.microsoft.com/javascript/api/requirement-sets/common/open-browser-window-api-requirement-sets`).
 */
const notOnTheWeb = { OpenBrowserWindowApi: '' } as const;

/** What office.js wants to know when it starts on the web, by the names under which it looks. */
export function webContext({ workbook, requirementSets }: HostSide, controlId: string): object {
  const { tag } = workbook.locale;
  const excelOnTheWeb = 16;
  const readWrite = 0;
  const taskPane = 1;
  return {
    _id: controlId,
    _appName: excelOnTheWeb,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _appUILocale: tag,
    _dataLocale: tag,
    _docUrl: workbook.name,
    _clientMode: readWrite,
    _settings: Object.entries(workbook.documentSettings),
    _reason: 'documentOpened',
    _osfControlType: taskPane,
    _eToken: '',
    _addinName: 'Groeiblad',
    _correlationId: 'correlation',
    _appInstanceId: controlId,
    _requirementMatrix: JSON.stringify(declaredSets({ ...notOnTheWeb, ...requirementSets })),
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.18000.1000',
    _initialDisplayMode: 2,
    _featureGates: {},
  };
}
