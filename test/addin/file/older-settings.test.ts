import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyForm, opened } from '../../support/upload/file-ports.ts';
import { partOf, partsOf } from '../../support/upload/with-part.ts';
import { valueOf } from '../../support/open-excel.ts';

const PATH = 'xl/webextensions/webextension1.xml';
const SENT = 'groeiblad.verstuurd';
const ANSWERS = 'groeiblad.antwoorden';

/** A form as Excel saved it when the add-in kept what it knows in the settings of the add-in. */
const webExtension = `<?xml version="1.0" encoding="UTF-8"?>
<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}">
<we:reference id="x" version="1.0.0.0" store="developer" storeType="Registry"/><we:properties>
<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>
<we:property name="${SENT}" value="&quot;{\\&quot;a\\&quot;:1}&quot;"/>
<we:property name="groeiblad.formulier" value="&quot;9.9.9&quot;"/>
</we:properties></we:webextension>`;

let file: Uint8Array;
beforeAll(async () => {
  file = zipSync({ ...partsOf(await emptyForm('school-linde')), [PATH]: strToU8(webExtension) });
});

const settingsOf = async (bytes: Uint8Array) => valueOf(await opened(bytes).read()).settings;
async function changed(settings: Readonly<Record<string, string | undefined>>): Promise<Uint8Array> {
  const workbook = opened(file);
  valueOf(await workbook.apply(valueOf(await workbook.read()), { settings }));
  return workbook.toBytes();
}

describe('settings that Excel kept apart in a file', () => {
  it('are known where the file has no property of that name', async () => {
    const settings = await settingsOf(file);
    expect(settings.get(SENT)).toBe('{"a":1}');
    expect(settings.get('groeiblad.formulier')).not.toBe('9.9.9');
  });

  it('move with the next change: nothing is lost, and there is one place', async () => {
    const copy = await changed({ [ANSWERS]: '[]' });
    expect(await settingsOf(copy)).toEqual(new Map([...(await settingsOf(file)), [ANSWERS, '[]']]));
    expect(partOf(copy, PATH)).not.toContain('groeiblad.');
    expect(partOf(copy, PATH)).toContain('Office.AutoShowTaskpaneWithDocument');
    expect(partOf(copy, 'docProps/custom.xml')).toContain(SENT);
  });

  it('do not come back after they were removed', async () => {
    expect((await settingsOf(await changed({ [SENT]: undefined }))).has(SENT)).toBe(false);
  });

  it('stand in a part that keeps its bytes where nothing is kept', async () => {
    const workbook = opened(file);
    valueOf(await workbook.apply(valueOf(await workbook.read()), {}));
    expect(partOf(workbook.toBytes(), PATH)).toBe(webExtension);
  });
});
