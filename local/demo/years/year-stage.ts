import type { Client } from '../../../addin/api/client.ts';
import type { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import { clientOf } from '../client-of.ts';
import { accessOf, type Server } from '../partners.ts';
import type { Player } from './role.ts';
import type { YearPlan, YearsPlan } from './years-plan.ts';

/** One year on the stage. */
export interface YearStage {
  readonly plan: YearsPlan;
  readonly year: YearPlan;
  readonly server: Server;
  readonly gemeente: Client;
}

type Key = Pick<Uitvraag, 'gemeentecode' | 'uitvraagId'>;
export const keyOf = ({ plan, year }: Pick<YearStage, 'plan' | 'year'>): Key => ({
  gemeentecode: plan.first.gemeentecode,
  uitvraagId: year.uitvraagId,
});

export const pathOf = (stage: YearStage, { invented: { locatie } }: Player) => ({
  ...keyOf(stage),
  locatieId: locatie.locatieId,
});

export const clientFor = ({ plan, server }: YearStage, { invented: { locatie } }: Player): Client =>
  clientOf(accessOf(server, plan.people.coordinatorOf(locatie)));
