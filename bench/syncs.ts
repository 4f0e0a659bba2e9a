import { fillForm, pasteKinderen } from '../local/demo/fill-form.ts';
import { must } from '../local/demo/must.ts';
import { DEMO_REASON } from '../local/demo/send-through-api.ts';
import { SyncCounts } from '../local/demo/sync-counts.ts';
import type { Locatie } from '../shared/uitvraag/locatie.ts';
import { type Bench, measured } from './measure.ts';
import { closeAndAdopt, formFor, onStage, type Stage } from './stage.ts';

const FEW = 5;
const MANY = 400;
/** Actions that go to the workbook. */
const actions = ['newForm', 'readState', 'check', 'goTo', 'prepare', 'submit', 'showFeedback'] as const;

/** Round trips to Excel of each action: what makes a pane slow in Excel on the web. */
export const syncs: Bench = {
  name: 'syncs',
  needs: ['functions'],
  run: () =>
    onStage(async (stage) => {
      const [one, other] = stage.plan.register.locaties.filter(({ soort }) => soort === 'school');
      if (one === undefined || other === undefined) throw new Error('There are no two schools.');
      const few = await work(stage, one, FEW);
      const many = await work(stage, other, MANY);
      await closeAndAdopt(stage);
      await few.readFeedback();
      await many.readFeedback();
      return actions.flatMap((action) => {
        const baseline = few.countOf(action);
        return [few, many].map(({ children, countOf }) =>
          measured(`syncs: ${action}, ${children} children`, 'round trips', countOf(action), baseline),
        );
      });
    }),
};

/** A partner makes a form, fills it in, checks, sends, and reads the terugkoppeling when it is there. */
async function work(stage: Stage, locatie: Locatie, children: number) {
  const counts = new SyncCounts();
  const book = await stage.openBook(locatie, counts);
  const choices = must('listing forms', await book.run('listForms'));
  const choice = choices.find(({ locatieId }) => locatieId === locatie.locatieId);
  if (choice === undefined) throw new Error(`There is no form for ${locatie.locatieId}.`);
  must('new form', await book.run('newForm', choice));
  const form = formFor(stage.plan, locatie, children);
  fillForm(book.workbook, { ...form, kinderen: form.kinderen.slice(0, FEW) });
  pasteKinderen(book.workbook, form.kinderen.slice(FEW), FEW);
  must('reading the state', await book.run('readState'));
  const { kinderen } = must('checking', await book.run('check'));
  if (kinderen !== children) throw new Error(`The form has ${kinderen} children, not ${children}.`);
  must('going', await book.run('goTo', { table: 'Kinderen', row: 'K03', column: 'groep' }));
  const preparation = must('preparing', await book.run('prepare', { nulopgave: false }));
  const redenen = preparation.askReason.map(() => DEMO_REASON);
  must('sending', await book.run('submit', preparation, { verklaring: true, redenen, vervangt: 0 }));
  return {
    children,
    countOf: (action: string) => counts.toJSON()[action]?.most ?? NaN,
    readFeedback: async () => must('feedback', await book.run('showFeedback')),
  };
}
