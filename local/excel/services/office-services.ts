import { declaredSets } from '../bridge/requirement-sets.ts';
import { type HostObject } from '../wire/host-object.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { type RibbonState } from './ribbon-state.ts';
import { DynamicRibbon } from './ribbon-service.ts';
import { AddinInternalService, AppRuntimePersistenceService, AppRuntimeService } from './runtime-services.ts';

/** What Office's own objects need of the host. */
export interface ServiceHost {
  readonly ribbon: RibbonState;
  readonly workbook: WorkbookModel;
  readonly requirementSets: Readonly<Record<string, string>>;
  pane: string;
  becomeReady(): void;
  changePane(state: string): void;
}

/** Without RibbonApi there is nothing to update: every button stays as the manifest has it. */
const ribbonOf = ({ ribbon, requirementSets }: ServiceHost): [string, () => HostObject][] =>
  declaredSets(requirementSets)['RibbonApi'] === undefined
    ? []
    : [['Microsoft.DynamicRibbon.DynamicRibbon', () => new DynamicRibbon(ribbon)]];

/** Objects of Office rather than Excel, by the names under which the client makes them. */
export const officeServices = (host: ServiceHost): ReadonlyMap<string, () => HostObject> =>
  new Map<string, () => HostObject>([
    ...ribbonOf(host),
    ['Microsoft.AppRuntime.AppRuntimeService', () => new AppRuntimeService(host)],
    [
      'Microsoft.AppRuntime.AppRuntimePersistenceService',
      () => new AppRuntimePersistenceService(host.workbook),
    ],
    [
      'Microsoft.InternalService.AddinInternalService',
      () =>
        new AddinInternalService(() => {
          host.becomeReady();
        }),
    ],
  ]);
