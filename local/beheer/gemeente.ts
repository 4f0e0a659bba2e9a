import { Gemeente } from '../../shared/uitvraag/gemeente.ts';
import { texts } from './gemeente-texts.ts';
import { gemeentecodeOf, required } from './read-values.ts';
import { defineTask, type Work } from './task.ts';
import { texts as common } from './texts.ts';

/** Onboards a gemeente. Doing it again changes nothing; another name takes the place of the old one. */
export const gemeenteTask = defineTask({
  name: 'gemeente',
  help: texts.help,
  usage: texts.usage,
  options: { gemeente: { type: 'string' }, naam: { type: 'string' } },
  async run({ gemeente: code, naam }, work) {
    if (code === undefined && naam === undefined) return list(work);
    const gemeentecode = gemeentecodeOf(code);
    const fresh: Gemeente = {
      gemeentecode,
      naam: required(naam, '--naam', [Gemeente.shape.naam, texts.aName]),
    };
    const known = await work.store.gemeenten.findGemeente(gemeentecode);
    if (known?.naam === fresh.naam) {
      work.print(texts.same(gemeentecode, fresh.naam));
      return 0;
    }
    const plan = known
      ? texts.rename(gemeentecode, known.naam, fresh.naam)
      : texts.add(gemeentecode, fresh.naam);
    if (!(await work.mayDo([plan]))) return 0;
    await work.store.gemeenten.saveGemeente(fresh);
    work.print(common.done);
    if (known === undefined) work.print(texts.next(gemeentecode));
    return 0;
  },
});

async function list({ store, print }: Work): Promise<number> {
  const all = await store.gemeenten.listGemeenten();
  for (const { gemeentecode, naam } of all) print(texts.row(gemeentecode, naam));
  if (all.length === 0) print(texts.none);
  return 0;
}
