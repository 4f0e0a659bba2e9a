import { afterEach, describe, expect, it } from 'vitest';
import { problemFailure } from '../../../addin/api/problem-failure.ts';
import { done, failed } from '../../../addin/flows/outcome.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { enter, rowsOf } from '../../../local/demo/table-in-model.ts';
import { controletotalenOf } from '../../../shared/inzending/ontvangstbewijs.ts';
import type { Inzending } from '../../../shared/inzending/inzending.ts';
import { makeInzending } from '../../../shared/inzending/make-inzending.ts';
import type { Ontvangstbewijs } from '../../../shared/inzending/ontvangstbewijs.ts';
import type { UitvraagStatus } from '../../../shared/uitvraag/uitvraag.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { exampleClient } from '../../support/example-client.ts';
import { contextFor, uitnodigingFor } from '../../support/example-form.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { namedText } from '../../support/named-text.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

/** A form, filled in or sent, of an uitvraag that the gemeente moves along afterwards. */
async function form({ send }: { readonly send: boolean }) {
  let status: UitvraagStatus = 'open';
  let receipt: Ontvangstbewijs | undefined;
  const client = exampleClient({
    readUitnodiging: () => {
      const known = uitnodigingFor('school-linde');
      return done({
        ...known,
        uitvraag: { ...known.uitvraag, status },
        versie: receipt?.versie ?? 0,
        ...(receipt === undefined ? {} : { ontvangstbewijs: receipt }),
      });
    },
    readOntvangstbewijs: () => failed(problemFailure('niet-gevonden')),
    submitInzending: ({ path, body }: { path: { inzendingId: string }; body: Inzending }) => {
      receipt = {
        inzendingId: path.inzendingId,
        uitvraagId: body.uitvraagId,
        locatieId: body.locatieId,
        versie: 1,
        ontvangenOp: '2026-06-20T10:00:00.000Z',
        nummer: 'GB-ABCD1234',
        status: 'geaccepteerd',
        totalen: controletotalenOf(body),
      };
      return done(receipt);
    },
  });
  const excel = await openExcel({ client });
  open.push(excel);
  valueOf(await excel.run('newForm', choiceFor('school-linde')));
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 14));
  if (send) {
    const preparation = valueOf(await excel.run('prepare', { nulopgave: false }));
    const redenen = preparation.askReason.map(() => 'Dit is nageteld.');
    valueOf(await excel.run('submit', preparation, { verklaring: true, redenen, vervangt: 0 }));
  }
  return {
    excel,
    move: (to: UitvraagStatus) => void (status = to),
    /** Somebody sends a copy of the file. */
    sendElsewhere: (versie: number) => {
      const inzending = makeInzending(goodForm(['Groep 1', 'Groep 2'], 14), contextFor('school-linde'), {
        ...{ nulopgave: false, vervangt: 0, redenen: [], verklaring: true },
      });
      receipt = {
        inzendingId: '00000000-0000-4000-8000-00000000000e',
        uitvraagId: inzending!.uitvraagId,
        locatieId: 'school-linde',
        versie,
        ontvangenOp: '2026-06-21T10:00:00.000Z',
        nummer: 'GB-ELDERS22',
        status: 'geaccepteerd',
        totalen: controletotalenOf(inzending!),
      };
    },
  };
}

const overOf = async (excel: OpenExcel) => {
  const outcome = await excel.run('prepare', { nulopgave: false });
  return outcome.ok ? undefined : outcome.failure.over;
};
const controle = (excel: OpenExcel) => rowsOf(excel.workbook, 'Controle').map((row) => row['Regel']);
const gegeven = (excel: OpenExcel, label: string) =>
  rowsOf(excel.workbook, 'Gegevens')
    .map((row) => Object.values(row))
    .find(([name]) => name === label)?.[1];

describe('preparing when the uitvraag is not open', () => {
  it.each(['gesloten', 'vastgesteld', 'teruggekoppeld'] as const)(
    'says of a form that was sent that it is received: %s',
    async (status) => {
      const { excel, move } = await form({ send: true });
      const before = controle(excel);
      move(status);
      expect(await overOf(excel)).toMatchObject({
        status,
        ontvangstbewijs: { nummer: 'GB-ABCD1234' },
        changedSinceSent: false,
      });
      expect(controle(excel)).toEqual(before);
    },
  );

  it('says that a change after sending does not count', async () => {
    const { excel, move } = await form({ send: true });
    const text =
      rowsOf(excel.workbook, 'Kinderen')[0]?.['Groei Taal'] === 'voldoende' ? 'onvoldoende' : 'voldoende';
    enter(excel.workbook, 'Kinderen', { row: 0, heading: 'Groei Taal', text });
    move('teruggekoppeld');
    expect(await overOf(excel)).toMatchObject({ changedSinceSent: true });
  });

  it('says of a form that was not sent that nothing is received, and finds no mistake for it', async () => {
    const { excel, move } = await form({ send: false });
    move('gesloten');
    expect(await overOf(excel)).toEqual({ status: 'gesloten', changedSinceSent: false });
    expect(controle(excel)).not.toContain('U-04');
  });

  it.each([
    [false, 1],
    [true, 2],
  ])('says what counts where a copy of the file was sent, and this one before: %s', async (send, versie) => {
    const { excel, move, sendElsewhere } = await form({ send });
    sendElsewhere(versie);
    move('gesloten');
    expect(await overOf(excel)).toMatchObject({
      ontvangstbewijs: { nummer: 'GB-ELDERS22' },
      changedSinceSent: true,
      isFromElsewhere: true,
    });
    for (const name of ['StartStand', 'OntvangstStand']) {
      const text = namedText(excel.workbook, name);
      expect(text).toContain('Een andere inzending van uw locatie telt: nummer GB-ELDERS22.');
      expect(text).not.toContain('Niet verstuurd');
    }
    expect(valueOf(await excel.run('readState'))).toMatchObject({
      ontvangstbewijs: { nummer: 'GB-ELDERS22' },
      changedSinceSent: true,
      ...(send ? { isFromElsewhere: true } : {}),
    });
  });

  it('keeps in the file how the uitvraag stands, in at most four round trips', async () => {
    const { excel, move } = await form({ send: true });
    move('teruggekoppeld');
    const before = excel.host.syncCount;
    await overOf(excel);
    expect(excel.host.syncCount - before).toBeLessThanOrEqual(4);
    expect(valueOf(await excel.run('readState'))).toMatchObject({ status: 'teruggekoppeld' });
    expect(gegeven(excel, 'Stand van de uitvraag')).toBe('Teruggekoppeld');
  });

  it('asks nothing more once it is open again', async () => {
    const { excel, move } = await form({ send: true });
    move('gesloten');
    await overOf(excel);
    move('open');
    const preparation = valueOf(await excel.run('prepare', { nulopgave: false }));
    expect(preparation.vorige?.nummer).toBe('GB-ABCD1234');
  });
});
