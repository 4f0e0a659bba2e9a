import type { Auth } from '../api/auth.ts';
import type { Client } from '../api/client.ts';
import type { CellPlace, FileWorkbook } from '../file/file-workbook.ts';
import { makeFlows } from '../flows/make-flows.ts';
import type { Ports } from '../flows/ports.ts';
import { type Controller, makeController } from '../taskpane/controller.ts';
import { makeStore, type Store } from '../taskpane/store.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { done } from '../flows/outcome.ts';
import { safeName } from './copy-name.ts';
import { heardFeedback } from './heard-feedback.ts';
import { placesOf } from './places.ts';
import { rememberSending } from './recall-sending.ts';
import { saveFile } from './save-file.ts';
import type { SentNumbers } from './sent-numbers.ts';

/** What a desk tells the page beside the state of the pane, as there is no window with cells to show it in. */
interface DeskNews {
  /** Where findings stand in the file, by the name of their place. */
  readonly onPlaces: (places: ReadonlyMap<string, CellPlace>) => void;
  /** The cell that the user asks for. */
  readonly onPointed: (cell: CellPlace | undefined) => void;
  /** The file holds something of a sending that stands nowhere else on this computer. */
  readonly onSending: () => void;
  /** The figures that stand in the file by now. */
  readonly onFeedback: (document: Terugkoppeling) => void;
}

/** What the page works with, whatever file is open. */
export interface Surroundings {
  readonly client: Client;
  readonly auth: Auth;
  /** The numbers under which this page sent. */
  readonly numbers: SentNumbers;
  readonly news: DeskNews;
  readonly onBug: (error: unknown) => void;
}

/** One file with everything that can be done with it: the same actions as in the pane of Excel. */
export interface Desk {
  readonly workbook: FileWorkbook;
  readonly store: Store;
  readonly pane: Controller;
}

/** Lays a file on the desk. */
export function makeDesk(workbook: FileWorkbook, { client, auth, numbers, news, onBug }: Surroundings): Desk {
  const ports: Ports = {
    workbook,
    client: heardFeedback(client, news.onFeedback),
    auth,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    give: ({ name, bytes }) => {
      saveFile(bytes, safeName(name));
      return Promise.resolve(done('download'));
    },
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
  const flows = makeFlows(ports);
  const store = makeStore();
  const pane = makeController({
    flows: {
      ...flows,
      check: async () => {
        const result = await flows.check();
        if (result.ok) news.onPlaces(await placesOf(workbook, result.value.findings));
        return result;
      },
      goTo: async (place) => {
        const [found] = (await placesOf(workbook, [{ place }])).values();
        news.onPointed(found);
        return flows.goTo(place);
      },
      submit: async (...input) => {
        news.onSending();
        const sent = await flows.submit(...input);
        await rememberSending(workbook, numbers);
        return sent;
      },
      wipeList: async () => {
        const wiped = await flows.wipeList();
        if (wiped.ok) news.onSending();
        return wiped;
      },
      setReady: (...input) => {
        news.onSending();
        return flows.setReady(...input);
      },
    },
    store,
    onBug,
  });
  return { workbook, store, pane };
}
