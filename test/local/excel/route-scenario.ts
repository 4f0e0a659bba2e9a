import { snapshot } from '../../../local/excel/model/snapshot.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import { codeOf, type OpenOffice, settle } from './open-office.ts';
import { fillWorkbook } from './rich-workbook.ts';

type Step = (office: OpenOffice) => unknown;

async function hearsEdits({ excel, workbook }: OpenOffice) {
  const heard: unknown[] = [];
  await excel(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address, changeType, details }) => {
      heard.push([address, changeType, details.valueBefore, details.valueAfter]);
      return Promise.resolve();
    });
    await context.sync();
  });
  typeIn(openSheet(workbook, 'Kinderen'), 'H2', '7,5');
  await settle();
  return heard;
}

/** What the client makes of a failure, down to the statement that it names. */
async function failsByName({ excel }: OpenOffice) {
  const failure: unknown = await excel(async (context) => {
    context.workbook.worksheets.getItem('Bestaat niet').getRange('A1').values = [[1]];
    await context.sync();
  }).catch((error: unknown) => error);
  const { code, message, debugInfo } = failure as OfficeExtension.Error;
  const { errorLocation, statement } = debugInfo as { errorLocation?: string; statement?: string };
  return { code, message, errorLocation, statement };
}

const saveSetting = ({ Office, use, workbook }: OpenOffice) =>
  use(
    () =>
      new Promise((resolve) => {
        Office.context.document.settings.set('groeiblad', { versie: 3 });
        Office.context.document.settings.saveAsync(({ status }) =>
          resolve([status, workbook.documentSettings]),
        );
      }),
  );

async function runsCommand({ Office, host, use }: OpenOffice) {
  const seen: string[] = [];
  use(() =>
    Office.actions.associate('controleren', (event: Office.AddinCommands.Event) => {
      seen.push(event.source.id);
      event.completed();
    }),
  );
  await host.clickCommand('controleren', 'Groeiblad.Controleren');
  return [seen, host.runningCommands];
}

async function updatesRibbon({ Office, host, use }: OpenOffice) {
  const update = { tabs: [{ id: 'Groeiblad', controls: [{ id: 'Versturen', enabled: false }] }] };
  await use(() => Office.ribbon.requestUpdate(update));
  return [host.ribbon.isEnabled('Versturen'), host.ribbon.isEnabled('Controleren')];
}

async function hidesAndShows({ Office, host, use }: OpenOffice) {
  const seen: unknown[] = [];
  await use(() =>
    Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void seen.push(visibilityMode)),
  );
  await use(() => Office.addin.hide());
  seen.push(host.pane);
  await use(() => Office.addin.showAsTaskpane());
  await settle();
  return [...seen, host.pane];
}

/** More cells than go in one piece, and more than go at all. */
async function sendsMuch({ excel, workbook }: OpenOffice) {
  const write = (rows: number, text: string) =>
    excel(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRangeByIndexes(0, 0, rows, 10).values = Array.from({ length: rows }, () =>
        Array.from({ length: 10 }, () => text),
      );
      await context.sync();
    });
  await write(400, 'in stukken');
  const written = workbook.sheets.at(-1)?.cells.get(399, 9);
  return [written?.value, await codeOf(write(140, 'x'.repeat(5000)))];
}

const readsTooMuch = ({ excel }: OpenOffice) =>
  codeOf(
    excel(async (context) => {
      const sheet = context.workbook.worksheets.add();
      for (let row = 0; row < 300; row += 100) {
        sheet.getRangeByIndexes(row, 0, 100, 2).values = Array.from({ length: 100 }, () => [
          'x'.repeat(10_000),
          'y'.repeat(10_000),
        ]);
        await context.sync();
      }
      const range = sheet.getRange('A1:B300').load('values');
      await context.sync();
      return range.values;
    }),
  );

const asksToken = ({ Office, use }: OpenOffice) =>
  use(() => Office.auth.getAccessToken()).catch((error: unknown) => (error as { code: number }).code);

/** What an add-in does with Excel, by name; what comes of it must not depend on the bridge. */
export const steps: Readonly<Record<string, Step>> = {
  'fills a workbook': (office) => fillWorkbook(office),
  'hears edits': hearsEdits,
  'fails by name': failsByName,
  'saves a setting': saveSetting,
  'runs a command': runsCommand,
  'updates the ribbon': updatesRibbon,
  'hides and shows the pane': hidesAndShows,
  'sends much': sendsMuch,
  'reads too much': readsTooMuch,
  'asks for a token': asksToken,
};

/** What the add-in saw of a step, and all that it left behind. */
export async function play(office: OpenOffice, name: string): Promise<Record<string, unknown>> {
  const seen = await steps[name]?.(office);
  // What office.js does by itself afterwards, such as letting go of ranges.
  await settle();
  const { host, workbook } = office;
  return {
    seen,
    workbook: JSON.parse(snapshot(workbook)) as unknown,
    syncs: host.syncs,
    unimplemented: [...host.unimplemented],
    bugs: host.bugs,
  };
}
