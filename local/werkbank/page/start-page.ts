import { WorkbookClosed } from '../../excel/bridge/commands.ts';
import type { Ribbon, RibbonControl } from '../../manifest/read-ribbon.ts';
import { Desk } from '../desk/desk.ts';
import { makeAnnouncer } from '../dom/announcer.ts';
import { element } from '../dom/element.ts';
import { macRoute } from '../pane/mac-route.ts';
import { makePaneFrame } from '../pane/pane-frame.ts';
import { makeResizer } from '../pane/resizer.ts';
import { tokenBroker } from '../pane/token-broker.ts';
import { webRoute } from '../pane/web-route.ts';
import { makeRibbon } from '../ribbon/ribbon.ts';
import { texts } from '../texts/texts.ts';
import { makeUserSwitch } from '../users/user-switch.ts';
import { lastUser, type Example } from '../users/users.ts';
import { download } from '../workbooks/download.ts';
import type { KeptTexts } from '../workbooks/browser-store.ts';
import type { KeptWorkbooks } from '../workbooks/kept-workbooks.ts';
import { fetchExportAtRest } from '../workbooks/save-workbook.ts';
import { makeHelp } from './make-help.ts';
import { makeTopBar } from './top-bar.ts';
import { bindRegionKeys } from './region-keys.ts';

export interface PageParts {
  readonly ribbon: Ribbon;
  readonly example: Example;
  readonly kept: KeptWorkbooks;
  readonly remembered: KeptTexts;
}

/** Builds the page and opens the workbook in which the last user worked. */
export async function startPage(root: HTMLElement, parts: PageParts): Promise<void> {
  const { ribbon, kept, remembered } = parts;
  const { users, issuer, paneOrigin, excelAccount } = parts.example;
  const first = firstUser(users, remembered);
  const messages = element('div', { class: 'status-messages' });
  const announcer = makeAnnouncer(messages);
  const holder = element('section', { class: 'workbook', id: 'workbook', 'aria-label': texts.grid.region });
  const pane = makePaneFrame(excelAccount && tokenBroker(excelAccount));
  const resizer = makeResizer((pixels) => root.style.setProperty('--pane-width', `${pixels}px`));
  const shownRibbon = makeRibbon(ribbon, (control) => press(control));
  const refresh = () => {
    const host = desk.open?.host;
    // Until the add-in of this workbook runs, nobody would hear the press.
    shownRibbon.refresh((id) => host?.isReady === true && host.ribbon.isEnabled(id));
    topBar.refresh();
    help.refresh();
  };
  const desk = new Desk(first, {
    holder,
    pane,
    givesTokens: excelAccount !== undefined,
    route: paneOrigin === null ? macRoute : webRoute(paneOrigin),
    announcer,
    kept,
    remembered,
    issuer,
    onChange: refresh,
    onAddinState: (host) => {
      pane.show(host.pane === 'Visible');
      resizer.hidden = host.pane !== 'Visible';
      refresh();
    },
    onNewWorkbook: (file) => {
      download(texts.workbooks.beside, file);
      announcer.say(texts.workbooks.besideOpened);
    },
  });
  const press = ({ functionName, id, label }: RibbonControl) => {
    desk.open?.host.clickCommand(functionName, id).catch((error: unknown) => {
      // Who closes the workbook knows that the button does nothing any more.
      if (!(error instanceof WorkbookClosed)) announcer.warn(texts.ribbon.failed(label));
    });
  };
  const userSwitch = makeUserSwitch(users, (user) => void desk.sit(user));
  const help = makeHelp({ desk, users, announcer, remembered, uploadPage: uploadPageOf(parts.example) });
  const topBar = makeTopBar({ desk, userSwitch, announcer, help });
  root.replaceChildren(
    skipLink(),
    topBar.element,
    shownRibbon.element,
    element('main', { class: 'body' }, help.element, holder, resizer, pane.element),
    element(
      'footer',
      { class: 'status-line' },
      messages,
      element('span', { class: 'invented' }, texts.invented),
    ),
  );
  bindRegionKeys({ ribbon: shownRibbon.element, help: help.element, desk, pane });
  await desk.sit(first);
  fetchExportAtRest();
}

function firstUser(users: Example['users'], remembered: KeptTexts) {
  const first = lastUser(users, remembered);
  if (first === undefined) throw new Error('There are no example users.');
  return first;
}

/** Where the pane comes from, the page for files does too. */
const uploadPageOf = ({ paneOrigin }: Example): string => `${paneOrigin ?? ''}/inleveren.html`;

const skipLink = () => element('a', { href: '#workbook', class: 'skip' }, texts.skip);
