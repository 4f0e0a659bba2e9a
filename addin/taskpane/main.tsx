import { createRoot } from 'react-dom/client';
import { type PaneConfig, loadConfig } from '../api/config.ts';
import { type LaterAuth, laterAuth } from '../api/later-auth.ts';
import { laterClient, loadClient } from '../api/later-client.ts';
import { registerCommands } from '../commands/register-commands.ts';
import { givesTokens } from '../excel/office-gives-tokens.ts';
import { openAsNewWorkbook } from '../excel/office-give.ts';
import { officeReady } from '../excel/office-ready.ts';
import { officeRibbon } from '../excel/office-ribbon.ts';
import { isDark } from '../excel/office-theme.ts';
import { loadApply, officeWorkbook } from '../excel/office-workbook.ts';
import { loadFeedbackApart } from '../flows/load-feedback-apart.ts';
import { loadFormFlows, loadGemeenteFlows, makeFlows } from '../flows/make-flows.ts';
import type { Ports } from '../flows/ports.ts';
import { makeController } from './controller.ts';
import { inTurn } from './controller/in-turn.ts';
import { browserPage, fetchAhead } from './fetch-ahead.ts';
import { keepRibbon } from './keep-ribbon.ts';
import type { PaneState } from './state/pane-state.ts';
import { makeStore } from './store.ts';
import { ConnectedPane } from './view/connected-pane.tsx';
import { laterParts } from './later-parts.ts';
import { Unavailable } from './view/unavailable.tsx';

/** A bug goes where the browser and Office look for them; the user has had a sentence already. */
const onBug = (error: unknown): void => reportError(error);

const get: typeof fetch = (input, init) => window.fetch(input, init);

/** The dialog of Office with the page for signing in beside this one. */
async function dialogBeside() {
  const { officeDialog } = await import('../excel/office-dialog.ts');
  return officeDialog(new URL('dialoog.html', document.baseURI).href);
}

function wire({ api, auth: settings }: PaneConfig): Ports & { readonly auth: LaterAuth } {
  const auth = laterAuth(settings, { entraWindow: dialogBeside, isNested: givesTokens(), fetch: get });
  return {
    workbook: officeWorkbook,
    client: laterClient({ base: api, auth, fetch: get }),
    auth,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    give: openAsNewWorkbook,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}

/** Work on sheets begins when the code that changes them is there too: it may not be missing halfway. */
const withApply =
  <T,>(load: () => Promise<T>) =>
  async (): Promise<T> =>
    (await Promise.all([load(), loadApply()]))[0];

const formFlows = withApply(loadFormFlows);
const gemeenteFlows = withApply(loadGemeenteFlows);

/** What the pane is made of, once the installation has said where its services are. */
async function make() {
  const ports = wire(await loadConfig(document.baseURI, get));
  const store = makeStore();
  const turn = inTurn();
  const { auth } = ports;
  // Where Excel is the only one who signs anybody in, it shows who that is.
  if (auth.namesAccount)
    auth.subscribe(() => store.dispatch({ type: 'accountSeen', account: auth.account() }));
  const flows = makeFlows(ports, formFlows, gemeenteFlows);
  return { ports, store, turn, pane: makeController({ flows, store, onBug }, turn) };
}

async function start(root: ReturnType<typeof createRoot>): Promise<void> {
  if (!(await officeReady())) {
    root.render(<Unavailable why="notInExcel" />);
    return;
  }
  const ribbon = officeRibbon();
  const making = make();
  // Before anything is waited for: a click on the ribbon may come in the first instant.
  registerCommands(ribbon, making, onBug);
  const { ports, store, turn, pane } = await making;
  keepRibbon(store, ribbon, onBug);
  const readTheme = () => store.dispatch({ type: 'themeRead', dark: isDark() });
  readTheme();
  // Office tells nobody in Excel when the theme changes, so look again when the user comes back.
  window.addEventListener('focus', readTheme);
  root.render(<ConnectedPane store={store} pane={pane} />);
  const opened = pane.open('start');
  // All a convenience: what the next action needs is fetched ahead, also for when the network goes.
  const screens = laterParts.map(({ fetch }) => fetch);
  fetchAhead(
    [loadClient, ports.auth.fetchCode, formFlows, ...screens, gemeenteFlows, loadFeedbackApart],
    browserPage,
  );
  watchFrom(ports, turn, store).catch(onBug);
  await opened;
}

async function watchFrom(
  ports: Ports,
  turn: ReturnType<typeof inTurn>,
  store: ReturnType<typeof makeStore>,
): Promise<void> {
  const [{ watchEdits }, { watchMoves }] = await Promise.all([
    import('../flows/watch-edits.ts'),
    import('../flows/watch-moves.ts'),
    loadApply(),
  ]);
  await watchEdits(ports, {
    inTurn: turn,
    onStale: () => store.dispatch({ type: 'edited' }),
    onForm: (form) => store.dispatch({ type: 'formSeen', form }),
    onCompared: (changedSinceSent, outgoing) =>
      store.dispatch({ type: 'sentCompared', changedSinceSent, ...(outgoing && { outgoing }) }),
    onBug,
  });
  await watchMoves(ports, {
    inTurn: turn,
    shape: () => shapeIn(store.state()),
    onStanding: (topic) => store.dispatch({ type: 'stood', topic }),
    onBug,
  });
}

const shapeIn = ({ workbook }: PaneState) => (workbook?.kind === 'formulier' ? workbook.shape : undefined);

const element = document.getElementById('pane');
if (element !== null) {
  const root = createRoot(element, { onUncaughtError: onBug });
  start(root).catch((error: unknown) => {
    onBug(error);
    root.render(<Unavailable why="notReady" />);
  });
}
