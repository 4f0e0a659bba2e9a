import fs from 'node:fs';
import { type CsvCell, csvText } from '../../shared/kernel/csv.ts';
import { dutchDay } from '../../shared/kernel/dutch-day.ts';
import type { UitnodigingRecord } from '../../functions/uitnodigingen/uitnodiging-record.ts';
import { UserError } from '../terminal/user-error.ts';
import { texts } from './jaarcontrole-texts.ts';
import { type Right, readRights } from './read-rights.ts';
import { knownGemeente, textOf } from './read-values.ts';
import { defineTask } from './task.ts';

/**
 * A file for the yearly review of who may do what, since when and whether they use it, as the BIO asks: every right that
 * holds, those that ended in the last year, and uitnodigingen that can still become one.
 */
export const jaarcontroleTask = defineTask({
  name: 'jaarcontrole',
  help: texts.help,
  usage: texts.usage,
  options: { gemeente: { type: 'string' }, out: { type: 'string' } },
  async run({ gemeente: code, out }, { store, hash, now, print }) {
    const file = textOf(out, '--out');
    const { gemeentecode } = await knownGemeente(code, store);
    const moment = now();
    const [rights, uitnodigingen] = await Promise.all([
      readRights(gemeentecode, { store, hash }),
      store.uitnodigingen.listUitnodigingen(gemeentecode),
    ]);
    const yearAgo = new Date(moment.getTime() - YEAR_MS).toISOString();
    const rows = [
      ...rights
        .filter(({ stored: { value } }) => (value.withdrawnAt ?? yearAgo) >= yearAgo)
        .map((right) => rightRow(right, moment)),
      ...uitnodigingen
        .map(({ value }) => value)
        .filter(({ status, expiresAt }) => status === 'open' && expiresAt > moment.toISOString())
        .map(openRow),
    ];
    writeNew(file, csvText([Object.values(texts.columns), ...rows.map((row) => columns.map((c) => row[c]))]));
    print(texts.written(file, rows.length, rows.filter(({ opletten }) => opletten !== '').length));
    return 0;
  },
});

const YEAR_MS = 365 * 86_400_000;

type Column = keyof typeof texts.columns;
const columns = Object.keys(texts.columns) as Column[];
type Row = Readonly<Record<Column, CsvCell>>;

const toReview = { blijft: '', door: '' } as const;
const day = (moment: string | undefined): string => (moment === undefined ? '' : dutchDay(new Date(moment)));

function rightRow(right: Right, now: Date): Row {
  const { rol, scope, person, since, until, usedOn, withdrawnAt } = right.stored.value;
  return {
    ...{ id: right.id, rol, voor: right.naam, scope, adres: right.adres ?? '', account: person },
    ...{ sinds: day(since), tot: until ?? '', gebruikt: usedOn ?? '', ingetrokken: day(withdrawnAt) },
    opletten: withdrawnAt === undefined ? attentionOf(right, now).join(' ') : '',
    ...toReview,
  };
}

function attentionOf({ stored: { value }, adres, isShut, naam }: Right, now: Date): readonly string[] {
  const { until = '9999-12-31', usedOn, since, rol, scope } = value;
  const yearAgo = dutchDay(new Date(now.getTime() - YEAR_MS));
  const ofPlace = rol === 'coordinator' || rol === 'bestuurder';
  const signs: Readonly<Record<keyof typeof texts.attention, boolean>> = {
    over: until < dutchDay(now),
    shut: isShut,
    neverUsed: usedOn === undefined,
    longUnused: usedOn !== undefined && usedOn < yearAgo && day(since) < yearAgo,
    withoutUitnodiging: adres === undefined,
    gone: ofPlace && naam === scope,
    open: false,
  };
  return (Object.keys(signs) as (keyof typeof signs)[])
    .filter((sign) => signs[sign])
    .map((sign) => texts.attention[sign]);
}

const openRow = ({ uitnodigingId, rol, scopes, adres, madeAt, expiresAt }: UitnodigingRecord): Row => ({
  ...{ id: uitnodigingId, rol, voor: scopes.join(' '), scope: '', adres, account: '' },
  ...{ sinds: day(madeAt), tot: day(expiresAt), gebruikt: '', ingetrokken: '' },
  opletten: texts.attention.open,
  ...toReview,
});

/** Only for who makes it: there are mail addresses in it. */
function writeNew(file: string, text: string): void {
  try {
    fs.writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError(code === 'EEXIST' ? texts.outIsThere(file) : texts.notWritable(file));
  }
}
