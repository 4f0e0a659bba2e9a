import { dutchDay } from '../../shared/kernel/dutch-day.ts';
import { untilDone } from '../../functions/storage/until-done.ts';
import { endRow, noteEnd } from '../../functions/toegang/end-right.ts';
import { UserError } from '../terminal/user-error.ts';
import { doer } from './doer.ts';
import { type Right, readRights } from './read-rights.ts';
import { knownGemeente } from './read-values.ts';
import { defineTask, type Work } from './task.ts';
import { texts as common } from './texts.ts';
import { texts } from './toegang-texts.ts';

/** Who may do what in a gemeente, and how that ends: also where nobody of the gemeente can do it. */
export const toegangTask = defineTask({
  name: 'toegang',
  help: texts.help,
  usage: texts.usage,
  options: { gemeente: { type: 'string' }, intrekken: { type: 'string' } },
  async run({ gemeente: code, intrekken: id }, work) {
    const { gemeentecode, naam } = await knownGemeente(code, work.store);
    const rights = await readRights(gemeentecode, work);
    if (id !== undefined) return withdraw(id, { rights, gemeente: naam }, work);
    for (const right of rights) work.print(lineOf(right));
    if (rights.length === 0) work.print(texts.none(naam));
    return 0;
  },
});

const day = (moment: string): string => dutchDay(new Date(moment));

function lineOf(right: Right): string {
  const { since, until, usedOn, withdrawnAt, rol } = right.stored.value;
  const facts = [
    ...(since === undefined ? [] : [texts.since(day(since))]),
    ...(until === undefined ? [] : [texts.until(until)]),
    ...(usedOn === undefined ? [] : [texts.used(usedOn)]),
    ...(withdrawnAt === undefined ? [] : [texts.withdrawn(day(withdrawnAt))]),
    ...(right.isShut ? [texts.shut] : []),
  ];
  return [right.id, rol, right.naam, whoOf(right), facts.join(', ')].join('  ');
}

const whoOf = ({ adres, stored }: Right): string => adres ?? stored.value.person;

interface Overview {
  readonly rights: readonly Right[];
  readonly gemeente: string;
}

async function withdraw(id: string, { rights, gemeente }: Overview, work: Work): Promise<number> {
  const right = rights.find((one) => one.id === id);
  if (right === undefined) throw new UserError(texts.unknown(id));
  const { rol, withdrawnAt, gemeentecode } = right.stored.value;
  if (withdrawnAt !== undefined) {
    await noteEnd(right.stored.value, doer, work);
    work.print(texts.isOver(id));
    return 0;
  }
  const plan = [
    texts.withdraw(rol, right.naam, whoOf(right)),
    ...(isLast(right, rights) ? [texts.lastOfGemeente(gemeente)] : []),
  ];
  if (!(await work.mayDo(plan))) return 0;
  const ended = await untilDone(async () => {
    const row = await work.store.toegang.findById(gemeentecode, id);
    if (row === undefined) throw new UserError(texts.unknown(id));
    return endRow(row, work);
  });
  await noteEnd(ended, doer, work);
  work.print(common.done);
  return 0;
}

const isLast = (right: Right, rights: readonly Right[]): boolean =>
  right.stored.value.rol === 'gemeente' &&
  rights.filter(({ stored: { value } }) => value.rol === 'gemeente' && value.withdrawnAt === undefined)
    .length === 1;
