import { saveDeelname } from './deelname.ts';
import {
  keepAfspraakDraft,
  moveAfspraak,
  readAfspraken,
  readLocatieAantallen,
  saveAfspraak,
} from './afspraken.ts';
import { readConclusies, saveConclusies } from './conclusies.ts';
import type { Flows } from './flows.ts';
import { judgeLocatie, readLocatie } from './locatie-work.ts';
import { readPlanner, readPlanning, savePlan } from './planner.ts';
import type { Ports } from './ports.ts';
import { makePostFlows, type PostFlows } from './post-flows.ts';
import { readProefregels, saveProefregels } from './proefregels.ts';
import { makeRegisterFlows, type RegisterFlows } from './register-flows.ts';
import { showAfspraak } from './show-afspraak.ts';
import { showPlanning } from './show-planning.ts';
import { showRespons } from './show-respons.ts';
import { readVoorgenomenRijen } from './voorgenomen-rijen.ts';

/** The actions of who runs an uitvraag: few people have them, and the first page of the pane does without. */
export type GemeenteFlows = RegisterFlows &
  PostFlows &
  Pick<
    Flows,
    | 'readAfspraken'
    | 'keepAfspraakDraft'
    | 'saveAfspraak'
    | 'moveAfspraak'
    | 'showAfspraak'
    | 'readLocatieAantallen'
    | 'readPlanner'
    | 'savePlan'
    | 'readPlanning'
    | 'showPlanning'
    | 'readLocatie'
    | 'judgeLocatie'
    | 'saveDeelname'
    | 'showRespons'
    | 'readVoorgenomenRijen'
    | 'readProefregels'
    | 'saveProefregels'
    | 'readConclusies'
    | 'saveConclusies'
  >;

export const makeGemeenteFlows = (ports: Ports): GemeenteFlows => ({
  readAfspraken: (gemeentecode) => readAfspraken(ports, gemeentecode),
  keepAfspraakDraft: (code, text) => keepAfspraakDraft(ports, code, text),
  saveAfspraak: (key, verzoek) => saveAfspraak(ports, key, verzoek),
  moveAfspraak: (key, stap) => moveAfspraak(ports, key, stap),
  showAfspraak: (key) => showAfspraak(ports, key),
  readLocatieAantallen: (key) => readLocatieAantallen(ports, key),
  ...makeRegisterFlows(ports),
  ...makePostFlows(ports),
  readPlanner: (gemeentecode, uitvraagId) => readPlanner(ports, gemeentecode, uitvraagId),
  savePlan: (key, plan) => savePlan(ports, key, plan),
  readPlanning: (key) => readPlanning(ports, key),
  readLocatie: (key) => readLocatie(ports, key),
  judgeLocatie: (key, seen, oordeel) => judgeLocatie(ports, key, seen, oordeel),
  showPlanning: (key) => showPlanning(ports, key),
  saveDeelname: (wish) => saveDeelname(ports, wish),
  showRespons: (key) => showRespons(ports, key),
  readVoorgenomenRijen: (key) => readVoorgenomenRijen(ports, key),
  readProefregels: (key) => readProefregels(ports, key),
  saveProefregels: (key, verzoek) => saveProefregels(ports, key, verzoek),
  readConclusies: (key) => readConclusies(ports, key),
  saveConclusies: (key, verzoek) => saveConclusies(ports, key, verzoek),
});
