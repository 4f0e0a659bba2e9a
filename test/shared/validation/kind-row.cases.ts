import { listShapeOf } from '../../../shared/inzending/form-counts.ts';
import type { Form, FormContext } from '../../../shared/inzending/form.ts';
import { cellsOfKind, type KindRegel } from '../../../shared/inzending/kind-regel.ts';
import { kinderenColumns } from '../../../shared/inzending/kinderen-columns.ts';
import { readKindRegel } from '../../../shared/inzending/read-kind-regel.ts';
import { atSchool, atVoorschool, kind, peuter, schoolForm, voorschoolForm } from '../example.ts';
import { firstKind, type RuleCases, school, voorschool } from './case.ts';
import { everywhere } from './telling-inputs.ts';

/** A row as it is read when it was pasted `by` columns off. */
function shifted(row: KindRegel, by: number, context: FormContext = atSchool): KindRegel {
  const shape = listShapeOf(context);
  const ids = kinderenColumns(shape).map(({ id }) => id);
  const texts = new Map(cellsOfKind(row));
  const cells = ids.map((id, i) => [id, texts.get(ids[i - by] ?? '') ?? ''] as const);
  return readKindRegel(Object.fromEntries(cells), shape)!;
}

/** The twelve children of the school, the first of them pasted `by` columns off. */
const moved = (by: number): { form: Partial<Form> } => ({
  form: { kinderen: [shifted(kind('K01'), by), ...schoolForm.kinderen.slice(1)] },
});

export const kindRowCases: Readonly<Record<string, RuleCases>> = {
  'K-25': {
    red: [
      school('a row of a school, one column to the right', ['K-25'], moved(1)),
      school('one column to the left', ['K-25'], moved(-1)),
      school('two columns to the right', ['K-25'], moved(2)),
      school('all rows one column to the right', ['K-25'], {
        form: { kinderen: schoolForm.kinderen.map((one) => shifted(one, 1)) },
      }),
      voorschool('a row of a voorschool, one column to the right', ['K-25'], {
        form: { kinderen: [shifted(peuter('K01'), 1, atVoorschool), ...voorschoolForm.kinderen.slice(1)] },
      }),
      school('and a burgerservicenummer in it, which is said too', ['K-03', 'K-25'], {
        form: {
          kinderen: [{ ...shifted(kind('K01'), 1), reden: '111222333' }, ...schoolForm.kinderen.slice(1)],
        },
      }),
    ],
    green: [
      school(
        'own words for every oordeel',
        ['K-07'],
        firstKind({ oordelen: everywhere('goed'), hulp: everywhere('') }),
      ),
      school(
        'two cells that belong one column further',
        ['K-05', 'K-24'],
        firstKind({ groep: 'ja', indicatie: 'Groep 1' }),
      ),
    ],
  },
  'K-28': {
    red: [
      school('the headings pasted along with the list', ['K-28'], {
        form: {
          kinderen: [
            readKindRegel(
              Object.fromEntries(
                kinderenColumns(listShapeOf(atSchool)).map(({ id, heading }) => [id, heading]),
              ),
              listShapeOf(atSchool),
            )!,
            ...schoolForm.kinderen,
          ],
        },
      }),
    ],
    green: [
      school(
        'two cells that say what a heading says',
        ['K-05', 'K-24'],
        firstKind({ groep: 'Groep', indicatie: 'VVE-indicatie' }),
      ),
    ],
  },
  'K-27': {
    red: [
      school('a copy of the list with other children', ['K-27'], {
        form: { copied: { sheet: 'Kinderen', copies: ['Kinderen (2)'] } },
      }),
    ],
    green: [school('no copy', [])],
  },
};
