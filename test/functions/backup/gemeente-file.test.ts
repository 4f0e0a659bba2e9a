import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sealOf, sha256 } from '../../../functions/backup/export-file.ts';
import { exportGemeente, type GemeenteExport } from '../../../functions/backup/export-gemeente.ts';
import { importGemeente } from '../../../functions/backup/import-gemeente.ts';
import { readExport } from '../../../functions/backup/read-export.ts';
import { keyedHash } from '../../../functions/keyed-hash.ts';
import type { RawRow, RowStore } from '../../../functions/storage/row-store.ts';
import { place } from '../fixtures/gemeente.ts';
import { hash, makeWorld } from '../fixtures/world.ts';
import { emptyInstallation, type Installation } from './installation.ts';

const now = () => new Date('2026-06-03T02:00:00.000Z');
const installations: Installation[] = [];
const open = async () => {
  const one = await emptyInstallation();
  installations.push(one);
  return one;
};
afterAll(() => Promise.all(installations.map(({ tables }) => tables.close())));

let source: Installation;
beforeAll(async () => {
  source = await open();
  await makeWorld(source.store);
  await source.store.toegang.saveTenant('t');
  await source.store.toegang.saveGrant({
    person: 't.p',
    gemeentecode: '9901',
    rol: 'gemeente',
    scope: 'gemeente',
  });
  await source.store.uitnodigingen.saveSend('a', { ...place, opdracht: 'o', berichtId: 'b' });
  await source.store.uitnodigingen.saveSend('b', {
    ...place,
    gemeentecode: '9902',
    opdracht: 'o',
    berichtId: 'b',
  });
});

const exported = async (
  { rows }: Pick<Installation, 'rows'>,
  gemeentecode = '9901',
): Promise<GemeenteExport> => {
  const made = await exportGemeente(gemeentecode, { rows, hash, now });
  if (typeof made === 'string') throw new Error(made);
  return made;
};

describe('the file of a gemeente', () => {
  it('holds each row once, the same bytes each time, and nothing of another gemeente', async () => {
    const { text, rows } = await exported(source);
    expect(text).toBe((await exported(source)).text);
    expect(text.split('\n')).toHaveLength(rows + 3);
    expect(text).not.toContain('9902');
    expect(text).toContain('"partition":"VERZONDEN"');
  });

  it('makes the same file again after it was put back, whenever that is', async () => {
    const { text, content } = await exported(source);
    const target = await open();
    expect(await importGemeente(text, target.rows, hash)).toMatchObject({ kind: 'done' });
    expect((await exported(target)).text).toBe(text);
    const later = () => new Date('2027-01-01T00:00:00.000Z');
    expect(await exportGemeente('9901', { rows: target.rows, hash, now: later })).toMatchObject({ content });
    expect(await importGemeente(text, target.rows, hash)).toMatchObject({ kind: 'done', written: 0 });
  });

  it('is none of a gemeente that is not here', async () => {
    expect(await exportGemeente('0001', { rows: source.rows, hash, now })).toBe('absent');
  });
});

describe('a file that is not whole is not put back', () => {
  let lines: string[];
  beforeEach(async () => {
    lines = (await exported(source)).text.split('\n');
  });
  const fault = (text: string) => readExport(text, hash);
  const withHash = (line: string, change: (row: Record<string, unknown>) => object): string => {
    const changed = change({ ...(JSON.parse(line) as Record<string, unknown>), hash: undefined });
    const sorted = Object.fromEntries(Object.entries(changed).sort(([a], [b]) => (a < b ? -1 : 1)));
    return JSON.stringify({ ...sorted, hash: sha256(JSON.stringify(sorted)) });
  };
  /** As somebody would who knows how the file is made, with the key or without. */
  const closed = (body: readonly string[], key = hash): string => {
    const [, ...rows] = body;
    const text = (all: readonly string[]) => all.map((line) => `${line}\n`).join('');
    const whole = sha256(text(body));
    const end = { rows: rows.length, content: sha256(text(rows)), whole, seal: sealOf(whole, key) };
    return `${text(body)}${JSON.stringify(end)}\n`;
  };

  it('when it is another file, of another schema or under another key', () => {
    expect(fault('')).toEqual({ fault: 'unknown-file', line: 1 });
    expect(fault('{"a":1}\n')).toEqual({ fault: 'unknown-file', line: 1 });
    const header = JSON.parse(lines[0]!) as object;
    const next = [JSON.stringify({ ...header, schema: 2 }), ...lines.slice(1)].join('\n');
    expect(fault(next)).toEqual({ fault: 'other-schema', line: 1 });
    expect(readExport(lines.join('\n'), keyedHash(new Uint8Array(32)))).toMatchObject({ fault: 'other-key' });
  });

  it('when its end is missing, wherever it was cut', () => {
    const text = lines.join('\n');
    for (const share of [0.5, 0.9, 0.999]) {
      const cut = text.slice(0, Math.floor(text.length * share));
      expect(fault(cut)).toMatchObject({ fault: 'cut-off' });
      expect(fault(cut.slice(0, cut.lastIndexOf('\n') + 1))).toMatchObject({ fault: 'cut-off' });
    }
    expect(fault(text.slice(0, -1))).toMatchObject({ fault: 'cut-off' });
  });

  it('when a character of a row changed, a row is gone, doubled or moved', () => {
    const changed = [...lines];
    changed[3] = changed[3]!.replace('"row":"', '"row":"X');
    expect(fault(changed.join('\n'))).toEqual({ fault: 'damaged', line: 4 });
    expect(fault(lines.filter((_, nth) => nth !== 4).join('\n'))).toMatchObject({ fault: 'damaged' });
    expect(fault([...lines.slice(0, 4), ...lines.slice(3)].join('\n'))).toMatchObject({ fault: 'damaged' });
    const moved = [lines[0]!, lines[2]!, lines[1]!, ...lines.slice(3)].join('\n');
    expect(fault(moved)).toMatchObject({ fault: 'damaged' });
    const closedAgain = closed([lines[0]!, lines[2]!, lines[1]!, ...lines.slice(3, -2)]);
    expect(fault(closedAgain)).toMatchObject({ fault: 'damaged' });
  });

  it('when somebody without the key closed it again, every other hash being right', () => {
    const body = lines.slice(0, -2);
    const stranger = keyedHash(new Uint8Array(32).fill(1));
    expect(fault(closed(body))).toHaveProperty('rows');
    expect(fault(closed(body, stranger))).toEqual({ fault: 'damaged', line: lines.length - 1 });
  });

  it('when a row is of another gemeente, also where every hash is right', () => {
    const body = lines.slice(0, -2);
    expect(fault(closed(body))).toHaveProperty('rows');
    const at = body.findIndex(
      (line) => line.includes('"table":"Publicaties"') || line.includes('"row":"UITVRAAG'),
    );
    const foreign = withHash(body[at]!, (row) => ({ ...row, partition: '9902' }));
    const faulty = fault(closed([...body.slice(0, at), foreign, ...body.slice(at + 1)]));
    expect(faulty).toEqual({ fault: 'foreign-row', line: at + 1 });
  });
});

describe('putting a gemeente back', () => {
  it('refuses where rows stand that the file does not have, and writes nothing', async () => {
    const { text } = await exported(source);
    const target = await open();
    await target.store.gemeenten.saveGemeente({ gemeentecode: '9901', naam: 'Andere naam' });
    const before = await exported(target);
    expect(await importGemeente(text, target.rows, hash)).toEqual({ kind: 'occupied', gemeentecode: '9901' });
    expect((await exported(target)).text).toBe(before.text);
  });

  it('leaves other gemeenten as they are, with whose people it may share a tenant', async () => {
    const { text } = await exported(source);
    const target = await open();
    await target.store.toegang.saveTenant('t');
    await target.store.gemeenten.saveGemeente({ gemeentecode: '9902', naam: 'Andere gemeente' });
    const before = await exported(target, '9902');
    expect(await importGemeente(text, target.rows, hash)).toMatchObject({ kind: 'done' });
    expect((await exported(target, '9902')).text).toBe(before.text);
    expect((await target.store.gemeenten.listGemeenten()).map((one) => one.gemeentecode)).toEqual([
      '9901',
      '9902',
    ]);
  });

  it('goes on where it was broken off, and nobody can come in before it is whole', async () => {
    const { text, rows } = await exported(source);
    const target = await open();
    let stops = 0;
    const attempt = () =>
      importGemeente(text, stopping(target.rows, 2), hash).catch(() => 'stopped' as const);
    for (let came = await attempt(); came === 'stopped'; came = await attempt()) {
      stops += 1;
      expect(await target.store.gemeenten.listGemeenten()).toEqual([]);
    }
    expect(stops).toBeGreaterThan(3);
    expect(await attempt()).toEqual({ kind: 'done', gemeentecode: '9901', rows, written: 0 });
    expect((await exported(target)).text).toBe(text);
  });
});

it('a file that is made while people write is of one moment', async () => {
  const { store } = source;
  let reads = 0;
  /** Writes to two partitions while a third is read: the name of the gemeente never runs behind. */
  const busy: RowStore = {
    ...source.rows,
    read: async (where) => {
      const read = ++reads;
      const nth = String(read).padStart(3, '0');
      const found = await source.rows.read(where);
      if (read > 40) return found;
      await store.gemeenten.saveGemeente({ gemeentecode: '9901', naam: `Gemeente ${nth}` });
      await store.uitnodigingen.saveSend(`s${nth}`, { ...place, opdracht: 'o', berichtId: 'b' });
      return found;
    },
  };
  const { text } = await exported({ rows: busy });
  expect(text).toBe((await exported(source)).text);
  expect(text).toContain('"row":"s040"');
});

it('a gemeente that never rests is not copied halfway', async () => {
  let ticks = 0;
  const restless: RowStore = {
    ...source.rows,
    read: async (where) =>
      (await source.rows.read(where)).map(({ row }: { row: RawRow }) => ({ row, mark: String(++ticks) })),
  };
  expect(await exportGemeente('9901', { rows: restless, hash, now })).toBe('busy');
});

/** The same rows, of a process that ends at its nth write. */
function stopping(rows: RowStore, nth: number): RowStore {
  let writes = 0;
  return {
    ...rows,
    insert: (part) => (++writes === nth ? Promise.reject(new Error('stopped')) : rows.insert(part)),
  };
}
