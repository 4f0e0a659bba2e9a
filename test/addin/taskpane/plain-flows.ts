import type { Flows } from '../../../addin/flows/flows.ts';
import { done, failed, type Outcome } from '../../../addin/flows/outcome.ts';
import { problems } from '../../../shared/kernel/problem.ts';
import { versies } from './correctie-states.ts';
import { basis as afspraken, stands } from './afspraak-examples.ts';
import * as ex from './examples.ts';
import { plannerBasis } from './planner-examples.ts';
import { planning } from './planning-example.ts';
import { conclusies } from './conclusie-states.ts';
import { proefregels, voorgenomenRijen } from './vaststelling-states.ts';
import { comparison, register } from './register-examples.ts';
import { respons } from './respons-examples.ts';
import { adressen, readPost } from './post-examples.ts';
import { mended, nothingLacks } from './repair-states.ts';

export const refuse = (code: keyof typeof problems, more: object = {}): Promise<Outcome<never>> =>
  Promise.resolve(failed({ code, title: problems[code].title, advies: problems[code].advies, ...more }));

const give = <T>(value: T) => Promise.resolve(done(value));

/** Flows that succeed at once with invented answers, and write down what was asked. */
export function plainFlows(change: Partial<Flows> = {}): { readonly flows: Flows; readonly asked: string[] } {
  const asked: string[] = [];
  const flows: Flows = {
    whoAmI: () => give(ex.coordinator),
    signIn: () => give(undefined),
    signOut: () => give(undefined),
    readState: () => give(ex.form),
    askState: () => give(ex.form),
    listForms: () => give([ex.formChoice('loc-1', 'De Waterlelie')]),
    newForm: () => give(ex.form),
    check: () => give({ findings: ex.findings, ...ex.inList(14) }),
    goTo: () => give([]),
    prepare: () => give(ex.preparation),
    keepAnswers: () => give(undefined),
    wipeList: () => give({ workbook: ex.form, kinderen: 14, left: [] }),
    leaveList: () => give(ex.form),
    planRepairs: () => give(nothingLacks),
    repair: () => give({ kind: 'repair', lines: [] }),
    mendLook: () => give(mended),
    setReady: () => give({ ...ex.form, outgoing: { kind: 'klaar', changed: false } }),
    sayVoorheen: () => give(undefined),
    takeWords: () => give(undefined),
    submit: () => give(ex.ontvangstbewijs),
    showFeedback: () => give({ sheets: ['Terugkoppeling'] }),
    feedbackApart: () => give({ name: 'Terugkoppeling De Waterlelie 2025-2026.xlsx', as: 'werkmap' }),
    readVersies: () => give(versies),
    takeBack: () => give({ sending: { changedSinceSent: false }, stand: versies.stand }),
    askHeropening: () => give(versies.stand),
    readLocatie: () => give({ stand: versies.stand, versies: [], aanwijzingen: [] }),
    judgeLocatie: () => give({ stand: versies.stand, versies: [], aanwijzingen: [] }),
    listUitvragen: () => give([ex.uitvraag('open')]),
    readAfspraken: () => give(afspraken),
    keepAfspraakDraft: () => give(undefined),
    saveAfspraak: () => give(stands[0]),
    moveAfspraak: () => give(stands[0]),
    showAfspraak: () => give({ sheets: ['Afspraak'] }),
    readLocatieAantallen: () => give({ locatie: ex.locatie, nulopgave: true, groepen: [], versie: 1 }),
    readPlanner: () => give(plannerBasis),
    readPlanning: () => give(planning),
    savePlan: () => give(ex.uitvraag('concept')),
    showPlanning: () => give({ sheets: ['Uitvraag'] }),
    readRespons: () => give(respons('open')),
    readOwnRespons: () => give([]),
    saveDeelname: () => give({ locatieId: 'loc-1', beurt: 1 }),
    readVoorgenomenRijen: () => give(voorgenomenRijen),
    readProefregels: () => give(proefregels()),
    saveProefregels: () => give(proefregels(['A-23'])),
    readConclusies: () => give(conclusies()),
    saveConclusies: () => give(conclusies()),
    showRespons: () => give({ sheets: ['Respons'] }),
    readRegister: () => give(register),
    saveRegister: () => give({ ...register, versie: 2 }),
    saveKoppeling: () => give({ ...register, versie: 2 }),
    compareFile: () => give(comparison),
    showLocaties: () => give({ sheets: ['Locaties'] }),
    readPost: () => give(readPost()),
    sendRonde: (_, { opdracht }) =>
      give({ opdracht, status: 'klaar', berichten: 1, verstuurd: 1, nietAangekomen: 0, overgeslagen: [] }),
    saveContact: () => give(readPost()),
    showAdressen: () => give({ kind: 'getekend', sheets: ['Adressen'] }),
    readAdressen: () => give(adressen),
    saveAdressen: () => give({ kind: 'bewaard', aantal: 2, read: readPost() }),
    withdrawUitnodiging: () => give(readPost()),
    withdrawToegang: () => give(readPost()),
    moveUitvraag: () => give(ex.uitvraag('gesloten')),
    vaststellen: () => give({ status: 'klaar', stappen: 1, klaar: 1, melding: 'Klaar.' }),
    ...change,
  };
  const spied = Object.entries(flows).map(([name, flow]) => [
    name,
    (...args: never[]) => {
      asked.push(name);
      return (flow as (...all: never[]) => unknown)(...args);
    },
  ]);
  return { flows: Object.fromEntries(spied) as Flows, asked };
}
