// @vitest-environment jsdom
import fs from 'node:fs';
import { expect, test } from 'vitest';
import { commandNames } from '../../../addin/commands/commands.ts';
import { controlIds } from '../../../addin/excel/office-ribbon.ts';
import { complaintsOf } from '../../language/plain-dutch.ts';
import { readRibbon } from '../../../local/manifest/read-ribbon.ts';

const xml = fs.readFileSync('manifest.xml', 'utf8');
const ribbon = readRibbon(xml);
const controls = ribbon.groups.flatMap((group) => group.controls);

test('the tab Groeiblad has the buttons of the design, in the order of work', () => {
  expect(ribbon.tab).toBe('Groeiblad');
  expect(controls.map(({ label }) => label)).toEqual([
    'Nieuw formulier',
    'Controleren',
    'Versturen',
    'Terugkoppeling',
    'Afspraak',
    'Locaties',
    'Uitvraag',
    'Uitnodigingen',
    'Respons',
    'Hulp',
  ]);
});

test('every button runs the function of its own command', () => {
  expect(controls.map(({ functionName }) => functionName)).toEqual(commandNames);
});

test('the ids by which buttons are switched on and off are those of the manifest', () => {
  expect(Object.fromEntries(controls.map(({ functionName, id }) => [functionName, id]))).toEqual(controlIds);
  expect(xml).toContain('<CustomTab id="Groeiblad.Tab">');
});

test('every button says what it does and has an icon of its own', () => {
  for (const { supertip, icon } of controls) {
    expect(supertip.length).toBeGreaterThan(20);
    expect(icon).toMatch(/^https:\/\/localhost:3000\/assets\/[a-z-]+-32\.png$/);
  }
  expect(new Set(controls.map(({ icon }) => icon)).size).toBe(controls.length);
});

test('what the ribbon says is plain Dutch', () => {
  const groups = ribbon.groups.map(({ label }) => label);
  expect(complaintsOf([...groups, ...controls.flatMap(({ label, supertip }) => [label, supertip])])).toEqual(
    [],
  );
});

test('a manifest without a tab is refused', () => {
  expect(() => readRibbon('<OfficeApp/>')).toThrow('no CustomTab');
});
