import { isSettingName, piecesOf, settingsIn } from './setting-pieces.ts';
import type { WorkbookChange, WorkbookContents } from './workbook.ts';

type Settings = Pick<WorkbookContents, 'settings' | 'olderSettings'>;

/** What the file says that it keeps of the add-in. */
export interface SettingParts {
  /** Names of the properties of the file that are ours. */
  readonly names: readonly string[];
  /** What stands where it was kept before the file had properties of ours. */
  readonly older: ReadonlyMap<string, string>;
}

/**
 * Round trip 1, read once it is made: which properties of ours there are. Of properties of others no value is ever
 * asked: it is not ours to read, and Excel was seen to crash on one that is long (OfficeDev/office-js issue 4378).
 */
export function askSettingNames({ properties, settings }: Excel.Workbook): () => SettingParts {
  const custom = properties.custom.load('items/key');
  settings.load('items/key,items/value');
  return () => ({
    names: custom.items.map(({ key }) => key).filter(isSettingName),
    older: new Map(settings.items.map(({ key, value }) => [key, String(value as unknown)])),
  });
}

/** Round trip 2: what they say. A property wins from what stands where it was kept before. */
export function askSettings(workbook: Excel.Workbook, { names, older }: SettingParts): () => Settings {
  const { custom } = workbook.properties;
  // Another window may take one away meanwhile.
  const asked = names.map((name) => ({ name, property: custom.getItemOrNullObject(name).load('value') }));
  return () => {
    const present = asked.filter(({ property }) => !property.isNullObject);
    const pieces = present.map(({ name, property }) => ({ name, text: String(property.value as unknown) }));
    return {
      settings: new Map([...older, ...settingsIn(pieces)]),
      olderSettings: [...older.keys()].filter(isSettingName),
    };
  };
}

/** Writes what changes; whatever stands where it was kept before moves to the properties with it. */
export function writeSettings(
  { properties, settings }: Excel.Workbook,
  change: NonNullable<WorkbookChange['settings']>,
  { settings: seen, olderSettings = [] }: Settings,
): void {
  const moving = olderSettings.map((key) => [key, seen.get(key)] as const);
  for (const [key, value] of Object.entries({ ...Object.fromEntries(moving), ...change })) {
    const pieces = value === undefined ? [] : piecesOf(key, value);
    const before = seen.has(key) ? piecesOf(key, seen.get(key) ?? '') : [];
    for (const { name, text } of pieces) properties.custom.add(name, text);
    // Nothing happens where it is gone already.
    for (const { name } of before.slice(pieces.length)) properties.custom.getItemOrNullObject(name).delete();
  }
  for (const key of olderSettings) settings.getItemOrNullObject(key).delete();
}
