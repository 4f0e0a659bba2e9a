import { chosenGemeente, hasSeveralGemeenten } from './chosen-gemeente.ts';
import { type GemeenteWork, keyOf, noGemeenteWork, sameKey } from './gemeente-work.ts';
import { noLocatiesWork } from './locaties-work.ts';
import { noPostWork } from './post-work.ts';
import type { Handlers } from './pane-event.ts';
import type { PaneState } from './pane-state.ts';

const withWork = (state: PaneState, change: Partial<GemeenteWork>): PaneState => ({
  ...state,
  gemeenteWork: { ...state.gemeenteWork, ...change },
});

/** Events of the screen Uitvraag. */
export const gemeenteHandlers: Handlers<
  | 'uitvragenListed'
  | 'gemeenteChosen'
  | 'uitvraagChosen'
  | 'locatiesMoved'
  | 'postMoved'
  | 'planned'
  | 'responsRead'
  | 'stepAsked'
  | 'openingRead'
  | 'rijenRead'
  | 'stepLeft'
  | 'uitvraagMoved'
  | 'proefregelsRead'
  | 'proefregelsLeft'
  | 'conclusiesRead'
  | 'conclusiesLeft'
  | 'vaststellingMoved'
> = {
  uitvragenListed: (state, { uitvragen }) => ({
    ...withWork(state, { ...whatHolds(state, uitvragen), uitvragen }),
    busy: undefined,
  }),
  // What was on the screen is of the other gemeente.
  gemeenteChosen: (state, { gemeentecode }) => ({
    ...withWork(state, { ...noGemeenteWork, gemeentecode }),
    sheets: undefined,
  }),
  uitvraagChosen: (state, { key }) => ({
    ...withWork(state, { ...noGemeenteWork, ...kept(state), gemeentecode: key.gemeentecode, key }),
    sheets: undefined,
  }),
  planned: (state, { planner, isSaved = false }) => ({
    ...withWork(state, { taken: isSaved ? 'plan' : undefined }),
    planner,
    sheets: undefined,
    busy: undefined,
  }),
  postMoved: (state, { change }) => ({
    ...withWork(state, { post: { ...noPostWork, ...state.gemeenteWork.post, ...change } }),
    busy: undefined,
  }),
  locatiesMoved: (state, { change }) => ({
    ...withWork(state, { locaties: { ...noLocatiesWork, ...state.gemeenteWork.locaties, ...change } }),
    busy: undefined,
  }),
  // How it stands may be news: a step that was asked before it is asked anew.
  responsRead: (state, { overview }) => ({
    ...withWork(state, { overview, asking: undefined, opening: undefined }),
    busy: undefined,
  }),
  stepAsked: (state, { step }) => ({
    ...withWork(state, { asking: step, rijen: undefined, taken: undefined }),
    sheets: undefined,
  }),
  // What is asked is about the planning that was just read.
  openingRead: (state, { opening }) => {
    const { overview } = state.gemeenteWork;
    const now = overview && { ...overview, uitvraag: opening.uitvraag };
    const change = { asking: 'open', opening, overview: now, taken: undefined } as const;
    return { ...withWork(state, change), sheets: undefined, busy: undefined };
  },
  rijenRead: (state, { rijen }) => ({ ...withWork(state, { rijen }), busy: undefined }),
  stepLeft: (state) => withWork(state, { asking: undefined, opening: undefined }),
  uitvraagMoved: (state, { step, uitvraag }) => {
    const { overview, uitvragen } = state.gemeenteWork;
    return {
      ...withWork(state, {
        asking: undefined,
        opening: undefined,
        taken: step,
        overview: overview && { ...overview, uitvraag },
        uitvragen: uitvragen?.map((one) => (sameKey(one, uitvraag) ? uitvraag : one)),
      }),
      busy: undefined,
    };
  },
  proefregelsRead: (state, { proefregels, isSaved }) => ({
    ...withWork(state, { proefregels, taken: isSaved === true ? 'proefregels' : undefined }),
    busy: undefined,
  }),
  proefregelsLeft: (state) => withWork(state, { proefregels: undefined, taken: undefined }),
  conclusiesRead: (state, { read, kept }) => ({
    ...withWork(state, { conclusies: read, taken: kept && keptAs[kept] }),
    sheets: undefined,
    busy: undefined,
  }),
  conclusiesLeft: (state) => withWork(state, { conclusies: undefined, taken: undefined }),
  vaststellingMoved: (state, { vaststelling, said }) => {
    const { klaar: done, stappen: steps, status } = vaststelling;
    const busy =
      status === 'bezig' ? ({ task: 'vaststellen', progress: { done, steps } } as const) : undefined;
    const moved = { vaststelling, said, asking: undefined, taken: 'vaststellen' } as const;
    return { ...withWork(state, { ...moved, conclusies: undefined }), busy };
  },
};

const keptAs = { saved: 'conclusies', released: 'vrijgegeven' } as const;

const kept = ({ gemeenteWork: { uitvragen, locaties } }: PaneState): Partial<GemeenteWork> => ({
  uitvragen,
  locaties,
});

/** The work on the chosen uitvraag if it is still listed; else none yet, on the only one of the last schooljaar. */
function whatHolds(
  state: PaneState,
  uitvragen: NonNullable<GemeenteWork['uitvragen']>,
): Partial<GemeenteWork> {
  const { gemeenteWork: work } = state;
  const { key, gemeentecode } = work;
  if (key !== undefined && uitvragen.some((one) => sameKey(one, key))) return work;
  const code = chosenGemeente(state)?.gemeentecode;
  const own = hasSeveralGemeenten(state) ? uitvragen.filter((one) => one.gemeentecode === code) : uitvragen;
  const last = own
    .map(({ schooljaar }) => schooljaar)
    .sort()
    .at(-1);
  const [only, ...others] = own.filter(({ schooljaar }) => schooljaar === last);
  return {
    ...noGemeenteWork,
    gemeentecode,
    locaties: work.locaties,
    key: only && others.length === 0 ? keyOf(only) : undefined,
  };
}
