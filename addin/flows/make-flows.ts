import { problemFailure } from '../api/problem-failure.ts';
import type { Flows } from './flows.ts';
import type { FormFlows } from './form-flows.ts';
import { gemeenteDoors } from './gemeente-doors.ts';
import type { GemeenteFlows } from './gemeente-flows.ts';
import { listForms } from './list-forms.ts';
import { failed, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { readState } from './read-state.ts';
import { signIn, signOut, whoAmI } from './session.ts';
import { listUitvragen, moveUitvraag, readRespons } from './uitvragen.ts';
import { vaststellen } from './vaststellen.ts';

/** Fetches the part of the add-in that works on sheets; at once when it is there already. */
export const loadFormFlows = () => import('./form-flows.ts');

/** Fetches the part that only the gemeente uses. */
export const loadGemeenteFlows = () => import('./gemeente-flows.ts');

/** Every action of the user on these ports. `load`, `loadGemeente`: where the parts that are fetched apart come from. */
export function makeFlows(ports: Ports, load = loadFormFlows, loadGemeente = loadGemeenteFlows): Flows {
  const inForm = async <T>(run: (flows: FormFlows) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const part = await load().catch(() => undefined);
    return part === undefined
      ? failed(problemFailure('even-niet-bereikbaar'))
      : run(part.makeFormFlows(ports));
  };
  const forGemeente = async <T>(run: (flows: GemeenteFlows) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const part = await loadGemeente().catch(() => undefined);
    return part === undefined
      ? failed(problemFailure('even-niet-bereikbaar'))
      : run(part.makeGemeenteFlows(ports));
  };
  return {
    whoAmI: () => whoAmI(ports),
    signIn: (how) => signIn(ports, how),
    signOut: () => signOut(ports),
    readState: () => readState(ports),
    askState: () => inForm((flows) => flows.askState()),
    listForms: () => listForms(ports),
    newForm: (choice) => inForm((flows) => flows.newForm(choice)),
    check: () => inForm((flows) => flows.check()),
    goTo: (place) => inForm((flows) => flows.goTo(place)),
    prepare: (options) => inForm((flows) => flows.prepare(options)),
    wipeList: () => inForm((flows) => flows.wipeList()),
    leaveList: () => inForm((flows) => flows.leaveList()),
    keepAnswers: (answers) => inForm((flows) => flows.keepAnswers(answers)),
    sayVoorheen: (preparation, voorheen) => inForm((flows) => flows.sayVoorheen(preparation, voorheen)),
    takeWords: (words) => inForm((flows) => flows.takeWords(words)),
    planRepairs: (wish) => inForm((flows) => flows.planRepairs(wish)),
    repair: (agreed) => inForm((flows) => flows.repair(agreed)),
    mendLook: (wish) => inForm((flows) => flows.mendLook(wish)),
    setReady: (preparation, answers) => inForm((flows) => flows.setReady(preparation, answers)),
    submit: (preparation, answers) => inForm((flows) => flows.submit(preparation, answers)),
    showFeedback: (key, options) => inForm((flows) => flows.showFeedback(key, options)),
    feedbackApart: () => inForm((flows) => flows.feedbackApart()),
    readVersies: () => inForm((flows) => flows.readVersies()),
    takeBack: (stand) => inForm((flows) => flows.takeBack(stand)),
    askHeropening: (stand, reden) => inForm((flows) => flows.askHeropening(stand, reden)),
    listUitvragen: (gemeentecode) => listUitvragen(ports, gemeentecode),
    readRespons: (key) => readRespons(ports, key),
    readOwnRespons: () => inForm((flows) => flows.readOwnRespons()),
    moveUitvraag: (key, step) => moveUitvraag(ports, key, step),
    vaststellen: (key, onProgress) => vaststellen(ports, key, onProgress),
    ...gemeenteDoors(forGemeente),
  };
}
