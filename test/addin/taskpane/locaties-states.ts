import type { LocatiesWork } from '../../../addin/taskpane/state/locaties-work.ts';
import type { PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import { draftOf, emptyDraft } from '../../../addin/taskpane/locaties/locatie-draft.ts';
import { registerFailure } from '../../../addin/texts/register-file.ts';
import { after, coordinator, official } from './pane-stages.ts';
import { comparison, register } from './register-examples.ts';

const opened = after(official, { type: 'opened', screen: 'locaties' });
const shows = (change: Partial<LocatiesWork>): PaneState =>
  after(opened, { type: 'locatiesMoved', change: { register, ...change } });
const [, star, moon, , nieuw] = register.locaties;

const many = { ...comparison, closed: Array.from({ length: 4 }, () => comparison.closed[0]!) };
const preview = { file: 'scholen.csv', comparison, sure: false, knowsMoved: false };
const shared = { ...draftOf(star!, register), was: 'others', voorheen: ['99AA01'] } as const;

/** What the screen Locaties can show. */
export const locatiesStates: Readonly<Record<string, PaneState>> = {
  'locaties: not for a coordinator': after(coordinator, { type: 'opened', screen: 'locaties' }),
  'locaties: nobody yet': shows({
    register: { ...register, organisaties: [], locaties: [], koppelingen: [] },
  }),
  'locaties: the list, with proposals': shows({}),
  'locaties: a file is looked at': shows({ preview }),
  'locaties: a file that closes many': shows({ preview: { ...preview, comparison: many } }),
  'locaties: a file that changes nothing': shows({
    preview: {
      ...preview,
      comparison: {
        ...comparison,
        added: [],
        changed: [],
        closed: [],
        change: { organisaties: [], locaties: [] },
      },
    },
  }),
  'locaties: a file was taken over': shows({ done: { kind: 'imported', comparison } }),
  'locaties: a damaged file': after(shows({}), {
    type: 'failed',
    task: 'compareFile',
    failure: registerFailure({ kind: 'broken-line', line: 214 }),
  }),
  'locaties: one is added': shows({ draft: emptyDraft }),
  'locaties: one is changed that was set by hand': shows({ draft: draftOf(moon!, register) }),
  'locaties: one is changed, with mistakes': shows({
    draft: { ...draftOf(nieuw!, register), naam: '', nummer: '1', was: 'others', tried: true },
  }),
  'locaties: somebody else changed it meanwhile': shows({
    draft: { ...draftOf(moon!, register), isStale: true },
  }),
  'locaties: two were the same one': shows({ draft: { ...shared, tried: true, asksShared: true } }),
};
