import type { Preparation } from '../../../addin/flows/flows.ts';
import { type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { rowsOf } from '../../../local/demo/table-in-model.ts';
import { exampleGemeente } from '../../../local/seed/example-gemeente.ts';
import type { SeedData } from '../../../local/seed/seed-data.ts';
import { seed } from '../../../local/seed/seed.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import { buildFunctions } from '../../support/build-functions.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { clientAs } from '../../support/people.ts';
import { reopened } from './open-journey.ts';

const OLD = 'voorschool-eik';
const NEW = 'voorschool-eikenhof';
const { uitvraag, locaties, users } = exampleGemeente;
const eik = locaties.find(({ locatieId }) => locatieId === OLD)!;

/** The first year: Eik is invited, of which the gemeente expects fewer children than there are. */
const firstYear: SeedData = {
  ...exampleGemeente,
  uitvraag: {
    ...uitvraag,
    uitvraagId: 'voorbeeld-2024-2025',
    titel: 'Voorbeelduitvraag 2024-2025 (verzonnen)',
    schooljaar: '2024-2025',
    peildatum: '2025-06-02',
  },
  locaties: [eik],
  invited: [{ locatieId: OLD, verwacht: 10 }],
};

/** The next: Eik has another LRK-nummer, and so another id. Nobody told the register that it is the same. */
const secondYear: SeedData = {
  ...exampleGemeente,
  locaties: [{ ...eik, locatieId: NEW, naam: 'Voorbeeldpeuters Eikenhof', lrk: '990000099' }],
  invited: [{ locatieId: NEW, verwacht: 20 }],
  users: users.map((user) =>
    user.upn.startsWith('anna@') ? { ...user, grants: [{ rol: 'coordinator', scope: NEW }] } : user,
  ),
};

/** Children in the first year and in the second: less than half of them. */
const CHILDREN = { before: 24, now: 9 } as const;
export const REASON = 'Er is een groep bij gekomen.';
export const ANSWER = 'Dat klopt, er is een groep gestopt.';

/** What somebody met who filled in two forms, a year apart, for a locatie whose id changed. */
export interface TwoYears {
  readonly checked: readonly Finding[];
  readonly prepared: Preparation;
  /** After saying which locatie it was. */
  readonly linked: Preparation;
  readonly gegevens: ReadonlyMap<string, string>;
  /** Prepared once more, after sending, by a colleague who opened the file. */
  readonly again: Preparation;
  /** Code of what came of sending without and with a reason. */
  readonly sent: readonly string[];
}

/** Plays both years on real functions and tables. */
export async function playTwoYears(): Promise<TwoYears> {
  const backend = await startBackend({ appDir: await buildFunctions(), seed: firstYear });
  const windows: OpenExcel[] = [];
  const formOf = async (children: number, startmaand: string) => {
    const excel = await openExcel({ client: clientAs(backend, 'anna') });
    windows.push(excel);
    const [choice] = valueOf(await excel.run('listForms')).slice(-1);
    valueOf(await excel.run('newForm', choice!));
    const form = goodForm(['Peuters'], children);
    const kinderen = form.kinderen.map((kind) => ({ ...kind, startmaand }));
    fillForm(excel.workbook, { ...form, kinderen });
    return excel;
  };
  try {
    await playFirst(backend, await formOf(CHILDREN.before, '2024-09'));
    await seed(secondYear, backend.storing);
    const excel = await formOf(CHILDREN.now, '2025-09');
    const played = await playSecond(excel);
    const client = clientAs(backend, 'bestuurder1');
    const colleague = await openExcel({ client, workbook: reopened(excel.workbook) });
    windows.push(colleague);
    return { ...played, again: valueOf(await colleague.run('prepare', {})) };
  } finally {
    windows.forEach((one) => one.close());
    await backend.close();
  }
}

async function playFirst(backend: Backend, excel: OpenExcel): Promise<void> {
  const preparation = valueOf(await excel.run('prepare', {}));
  const answers = { redenen: [REASON], verklaring: true, vervangt: 0 };
  valueOf(await excel.run('submit', preparation, answers));
  const path = { gemeentecode: '9901', uitvraagId: firstYear.uitvraag.uitvraagId };
  const body = { status: 'gesloten', versie: 2 } as const;
  valueOf(await clientAs(backend, 'els').call('moveUitvraag', { path, body }));
}

async function playSecond(excel: OpenExcel): Promise<Omit<TwoYears, 'again'>> {
  const { findings: checked } = valueOf(await excel.run('check'));
  const prepared = valueOf(await excel.run('prepare', {}));
  const [old] = prepared.before?.candidates ?? [];
  valueOf(await excel.run('sayVoorheen', prepared, old === undefined ? [] : [old.locatieId]));
  const linked = valueOf(await excel.run('prepare', {}));
  const answer = { ticked: true, tekst: ANSWER };
  await excel.run(
    'keepAnswers',
    linked.askReason.map((finding) => ({ finding, answer })),
  );
  const sent: string[] = [];
  for (const redenen of [linked.askReason.map(() => ''), linked.askReason.map(() => ANSWER)]) {
    const outcome = await excel.run('submit', linked, { redenen, verklaring: true, vervangt: 0 });
    sent.push(outcome.ok ? outcome.value.status : outcome.failure.code);
  }
  const rows = rowsOf(excel.workbook, 'Gegevens').map((row) => Object.values(row).map(String));
  const gegevens = new Map(rows.map(([label = '', value = '']) => [label, value]));
  return { checked, prepared, linked, gegevens, sent };
}

/** What is wrong with how last year was dealt with; the same for the product and for a planted fault. */
export function complaintsOn({ checked, prepared, linked, gegevens, sent }: TwoYears): readonly string[] {
  const rules = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);
  const asked = [checked, prepared.findings].every((findings) => rules(findings).includes('L-14'));
  const blocked = prepared.findings.some(({ severity }) => severity === 'fout');
  const fires = linked.findings.find(({ rule }) => rule === 'A-11')?.wat ?? '';
  const numbers = [CHILDREN.before, CHILDREN.now].every((count) => fires.includes(String(count)));
  const shown = gegevens.get('Zoveel doelgroepkinderen had u vorig jaar') === String(CHILDREN.before);
  return [
    ...(asked ? [] : ['nobody is asked which locatie it was']),
    ...(blocked ? ['the changed id blocks sending'] : []),
    ...(numbers ? [] : ['the rule on last year does not compare']),
    ...(rules(linked.findings).includes('L-14') ? ['it is asked again after the answer'] : []),
    ...(shown ? [] : ['what the rule compares with stands nowhere']),
    ...(sent.join() === 'regels-niet-gehaald,geaccepteerd' ? [] : [`sending went ${sent.join()}`]),
  ];
}
