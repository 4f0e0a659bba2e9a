import { type HostObject } from '../wire/host-object.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { type RibbonState } from './ribbon-state.ts';
import { DynamicRibbon } from './ribbon-service.ts';
import { AddinInternalService, AppRuntimePersistenceService, AppRuntimeService } from './runtime-services.ts';

/** What Office's own objects need of the host. */
export interface ServiceHost {
  readonly ribbon: RibbonState;
  readonly workbook: WorkbookModel;
  pane: string;
  becomeReady(): void;
  changePane(state: string): void;
}

/** Objects of Office rather than Excel, by the names under which the client makes them. */
export const officeServices = (host: ServiceHost): ReadonlyMap<string, () => HostObject> =>
  new Map<string, () => HostObject>([
    ['Microsoft.DynamicRibbon.DynamicRibbon', () => new DynamicRibbon(host.ribbon)],
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
