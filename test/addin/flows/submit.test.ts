import { afterEach, describe, expect, it } from 'vitest';
import { problemFailure } from '../../../addin/api/problem-failure.ts';
import { done, failed } from '../../../addin/flows/outcome.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { enter, rowsOf } from '../../../local/demo/table-in-model.ts';
import { controletotalenOf } from '../../../shared/inzending/ontvangstbewijs.ts';
import type { Inzending } from '../../../shared/inzending/inzending.ts';
import { validateInzending } from '../../../shared/validation/validate-inzending.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { type Answers, exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

interface Put {
  readonly path: { readonly inzendingId: string };
  readonly body: Inzending;
}

const receipt = ({ path, body }: Put) =>
  done({
    inzendingId: path.inzendingId,
    uitvraagId: body.uitvraagId,
    locatieId: body.locatieId,
    versie: body.vervangt + 1,
    ontvangenOp: '2026-06-20T10:00:00.000Z',
    nummer: 'GB-ABCD1234',
    status: 'geaccepteerd',
    totalen: controletotalenOf(body),
  });

async function filled(
  answers: Answers,
  { verwacht, count = 14 }: { verwacht?: number; count?: number } = {},
) {
  const client = exampleClient({
    readUitnodiging: () => done(uitnodigingFor('school-linde', verwacht)),
    readOntvangstbewijs: () => failed(problemFailure('niet-gevonden')),
    ...answers,
  });
  const excel = await openExcel({ client });
  open.push(excel);
  valueOf(await excel.run('newForm', choiceFor('school-linde')));
  if (count > 0) fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], count));
  return { excel, calls: client.calls };
}

const sentBy = (calls: readonly (readonly [string, unknown])[]) =>
  calls.filter(([name]) => name === 'submitInzending').map(([, input]) => input as Put);

describe('sending', () => {
  it('asks for the declaration before anything goes out', async () => {
    const { excel, calls } = await filled({ submitInzending: receipt });
    const preparation = valueOf(await excel.run('prepare', { nulopgave: false }));
    const sent = await excel.run('submit', preparation, { verklaring: false, redenen: [], vervangt: 0 });
    expect(sent.ok ? [] : sent.failure.findings?.map(({ rule }) => rule)).toEqual(['U-02']);
    expect(sentBy(calls)).toEqual([]);
  });

  it('asks for a reason where a warning needs one, and sends it along', async () => {
    const { excel, calls } = await filled({ submitInzending: receipt }, { verwacht: 40 });
    const preparation = valueOf(await excel.run('prepare', { nulopgave: false }));
    expect(preparation.askReason.map(({ rule }) => rule)).toEqual(['A-10']);
    const without = await excel.run('submit', preparation, { verklaring: true, redenen: [' '], vervangt: 0 });
    expect(without.ok ? [] : without.failure.findings?.map(({ rule }) => rule)).toEqual(['U-11']);
    valueOf(
      await excel.run('submit', preparation, { verklaring: true, redenen: ['Er is verhuisd.'], vervangt: 0 }),
    );
    expect(sentBy(calls)[0]?.body.redenen).toMatchObject([{ regel: 'A-10', tekst: 'Er is verhuisd.' }]);
  });

  it('sends exactly the payload that was prepared, with the answers of the user', async () => {
    const { excel, calls } = await filled({ submitInzending: receipt });
    const preparation = valueOf(await excel.run('prepare', { nulopgave: false }));
    valueOf(await excel.run('submit', preparation, { verklaring: true, redenen: [], vervangt: 0 }));
    expect(sentBy(calls)).toEqual([
      {
        path: {
          gemeentecode: '9901',
          uitvraagId: preparation.inzending.uitvraagId,
          locatieId: 'school-linde',
          inzendingId: preparation.inzendingId,
        },
        body: { ...preparation.inzending, verklaring: true },
      },
    ]);
  });

  it('of a form that was edited after it was prepared sends nothing and says so', async () => {
    const { excel, calls } = await filled({ submitInzending: receipt });
    const preparation = valueOf(await excel.run('prepare', { nulopgave: false }));
    const [first] = rowsOf(excel.workbook, 'Kinderen');
    const text = first?.['Groei Taal'] === 'voldoende' ? 'onvoldoende' : 'voldoende';
    enter(excel.workbook, 'Kinderen', { row: 0, heading: 'Groei Taal', text });
    const sent = await excel.run('submit', preparation, { verklaring: true, redenen: [], vervangt: 0 });
    expect(sent.ok ? undefined : sent.failure.code).toBe('formulier-veranderd');
    expect(sentBy(calls)).toEqual([]);
    const again = valueOf(await excel.run('prepare', { nulopgave: false }));
    valueOf(await excel.run('submit', again, { verklaring: true, redenen: [], vervangt: 0 }));
    expect(sentBy(calls)[0]?.body).toEqual({ ...again.inzending, verklaring: true });
  });

  it('of a form with mistakes is refused here, and the mistakes are said', async () => {
    const { excel, calls } = await filled({ submitInzending: receipt }, { count: 0 });
    const prepared = await excel.run('prepare', { nulopgave: false });
    const findings = prepared.ok ? prepared.value.findings : prepared.failure.findings;
    expect(findings?.map(({ rule }) => rule)).toContain('L-03');
    if (prepared.ok) {
      const sent = await excel.run('submit', prepared.value, { verklaring: true, redenen: [], vervangt: 0 });
      expect(sent.ok ? [] : sent.failure.findings?.map(({ rule }) => rule)).toContain('U-01');
    }
    expect(sentBy(calls)).toEqual([]);
  });

  it('an empty list is no mistake about a choice that nobody has made', async () => {
    const { excel } = await filled({ submitInzending: receipt }, { count: 0 });
    const rules = valueOf(await excel.run('prepare', {})).findings.map(({ rule }) => rule);
    expect(rules).toContain('U-06');
    expect(rules).not.toContain('U-12');
  });

  it('a nulopgave sends no counts', async () => {
    const { excel, calls } = await filled({ submitInzending: receipt }, { count: 0 });
    const preparation = valueOf(await excel.run('prepare', { nulopgave: true }));
    expect(preparation.findings.filter(({ severity }) => severity === 'fout')).toEqual([]);
    valueOf(
      await excel.run('submit', preparation, {
        verklaring: true,
        redenen: preparation.askReason.map(() => 'Wij hebben ze dit jaar niet.'),
        vervangt: 0,
      }),
    );
    expect(sentBy(calls)[0]?.body).toMatchObject({ nulopgave: true, groepen: [] });
    expect(valueOf(await excel.run('readState'))).toMatchObject({ changedSinceSent: false });
  });
});

describe('a refusal by the server', () => {
  it('for a rule stands on Controle with its place', async () => {
    const finding: Finding = {
      rule: 'T-03',
      severity: 'fout',
      place: { table: 'Toelichting', row: 'taal', column: 'tekst' },
      wat: 'Deze uitleg is te lang.',
    };
    const refused = failed({ ...problemFailure('regels-niet-gehaald'), findings: [finding] });
    const { excel } = await filled({ submitInzending: () => refused });
    const preparation = valueOf(await excel.run('prepare', { nulopgave: false }));
    const sent = await excel.run('submit', preparation, { verklaring: true, redenen: [], vervangt: 0 });
    expect(sent).toMatchObject(refused);
    const [first] = rowsOf(excel.workbook, 'Controle');
    expect(first?.['Plek']).toBe('Toelichting, Taal, Uw uitleg');
    expect(first).toMatchObject({
      Soort: 'Fout',
      'Wat klopt er niet?': 'Deze uitleg is te lang.',
      Regel: 'T-03',
    });
  });

  it('tells a warning once that the form knew already', async () => {
    const { excel } = await filled(
      {
        submitInzending: ({ body }: Put) => {
          const asked = { ...uitnodigingFor('school-linde', 40), verwacht: 40 };
          const findings = validateInzending({ ...body, sjabloonversie: '0.9.0' }, asked);
          return failed({ ...problemFailure('regels-niet-gehaald'), findings });
        },
      },
      { verwacht: 40 },
    );
    const preparation = valueOf(await excel.run('prepare', { nulopgave: false }));
    const redenen = ['Er is verhuisd.'];
    await excel.run('submit', preparation, { verklaring: true, redenen, vervangt: 0 });
    const rules = rowsOf(excel.workbook, 'Controle').map((row) => row['Regel']);
    expect(rules).toContain('L-07');
    expect(rules.filter((rule) => rule === 'A-10')).toEqual(['A-10']);
  });

  it('because the number is taken gives the next try another number', async () => {
    let first = true;
    const { excel, calls } = await filled({
      submitInzending: (put: Put) => {
        if (!first) return receipt(put);
        first = false;
        return failed(problemFailure('nummer-al-gebruikt'));
      },
    });
    const preparation = valueOf(await excel.run('prepare', { nulopgave: false }));
    await excel.run('submit', preparation, { verklaring: true, redenen: [], vervangt: 0 });
    const again = valueOf(await excel.run('prepare', { nulopgave: false }));
    valueOf(await excel.run('submit', again, { verklaring: true, redenen: [], vervangt: 0 }));
    const [one, other] = sentBy(calls).map(({ path }) => path.inzendingId);
    expect(other).not.toBe(one);
  });
});
