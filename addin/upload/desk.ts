import type { Auth } from '../api/auth.ts';
import type { Client } from '../api/client.ts';
import type { FileWorkbook } from '../file/file-workbook.ts';
import { makeFlows } from '../flows/make-flows.ts';
import type { Ports } from '../flows/ports.ts';
import { type Controller, makeController } from '../taskpane/controller.ts';
import { makeStore, type Store } from '../taskpane/store.ts';
import { placesOf } from './places.ts';
import type { PageStore } from './page-store.ts';

/** What the page works with, whatever file is open. */
export interface Surroundings {
  readonly client: Client;
  readonly auth: Auth;
  readonly page: PageStore;
  readonly onBug: (error: unknown) => void;
}

/** One file with everything that can be done with it: the same actions as in the pane of Excel. */
export interface Desk {
  readonly workbook: FileWorkbook;
  readonly store: Store;
  readonly pane: Controller;
}

/** Lays a file on the desk. Where findings stand in it is told to the page, as there is no cell to select. */
export function makeDesk(workbook: FileWorkbook, { client, auth, page, onBug }: Surroundings): Desk {
  const ports: Ports = {
    workbook,
    client,
    auth,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
  const flows = makeFlows(ports);
  const store = makeStore();
  const pane = makeController({
    flows: {
      ...flows,
      check: async () => {
        const result = await flows.check();
        if (result.ok) page.set({ places: await placesOf(workbook, result.value.findings) });
        return result;
      },
      goTo: async (place) => {
        const [found] = (await placesOf(workbook, [{ place }])).values();
        page.set({ pointed: found });
        return flows.goTo(place);
      },
      submit: async (...input) => {
        const sent = await flows.submit(...input);
        page.set({ isUnsaved: true });
        return sent;
      },
    },
    store,
    onBug,
  });
  return { workbook, store, pane };
}
