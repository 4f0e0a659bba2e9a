import { expect, it } from 'vitest';
import { addressIn, enter } from '../../../local/demo/table-in-model.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { addressOf } from '../peers/cell-addresses.ts';
import { openJourney } from '../peers/open-journey.ts';

it('of a groep that stands twice, Ga naar leads to the first', async () => {
  const journey = await openJourney({ form: goodForm(['Groep 1', 'Groep 2'], 6) });
  const { workbook } = journey;
  enter(workbook, 'Groepen', { row: 1, heading: 'Groep', text: 'Groep 1' });
  enter(workbook, 'Groepen', { row: 0, heading: 'Alle kinderen', text: '1' });
  const wrong = (await journey.check()).find(
    ({ place }) => place.table === 'Groepen' && place.row === 'groep1',
  );
  const { sheet, address } = addressIn(workbook, 'Groepen', { row: 0, heading: 'Alle kinderen' });
  expect(wrong && (await addressOf(journey, wrong))).toBe(`${sheet.name}!${address}`);
  journey.close();
});
