import type { Flows } from './flows.ts';
import { readPlanner, savePlan } from './planner.ts';
import type { Ports } from './ports.ts';
import { showPlanning } from './show-planning.ts';

/** The actions of who runs an uitvraag: few people have them, and the first page of the pane does without. */
export type GemeenteFlows = Pick<Flows, 'readPlanner' | 'savePlan' | 'showPlanning'>;

export const makeGemeenteFlows = (ports: Ports): GemeenteFlows => ({
  readPlanner: (gemeentecode, uitvraagId) => readPlanner(ports, gemeentecode, uitvraagId),
  savePlan: (key, plan) => savePlan(ports, key, plan),
  showPlanning: (key) => showPlanning(ports, key),
});
