import { Gemeente } from '../../shared/uitvraag/gemeente.ts';
import { untilDone } from '../../functions/storage/until-done.ts';
import { doer } from './doer.ts';
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
    await note(gemeentecode, work);
    await work.store.gemeenten.saveGemeente(fresh);
    work.print(common.done);
    if (known === undefined) work.print(texts.next(gemeentecode));
    return 0;
  },
});

/** Before it is done, so that nothing is there of which nobody wrote. */
const note = (gemeentecode: string, { store, now }: Work) =>
  untilDone(async () => {
    const told = { action: 'gemeente-bewaard', object: gemeentecode, versie: 1 } as const;
    const event = { ...doer, moment: now().toISOString(), ...told };
    const outcome = await store.uitnodigingen.addAudit(gemeentecode, event);
    return outcome === 'done' ? outcome : undefined;
  });

async function list({ store, print }: Work): Promise<number> {
  const all = await store.gemeenten.listGemeenten();
  for (const { gemeentecode, naam } of all) print(texts.row(gemeentecode, naam));
  if (all.length === 0) print(texts.none);
  return 0;
}
