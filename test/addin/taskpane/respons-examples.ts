import type { OwnRespons } from '../../../addin/flows/own-respons.ts';
import type { ReadRespons } from '../../../addin/flows/uitvragen.ts';
import type { ResponsRegel } from '../../../shared/contract/uitvraag-messages.ts';
import type { UitvraagStatus } from '../../../shared/uitvraag/uitvraag.ts';
import * as ex from './examples.ts';

const regel = (index: number, change: Partial<ResponsRegel>): ResponsRegel => ({
  locatieId: `loc-${index}`,
  organisatieId: 'org-1',
  naam: `Verzonnen school ${index} met een nogal lange naam`,
  soort: index % 2 === 0 ? 'school' : 'voorschool',
  status: 'uitgenodigd',
  versie: 0,
  beurt: 0,
  verwacht: 10,
  ...change,
});
const received = { versie: 1, counting: 1, ontvangenOp: '2026-06-10T08:00:00Z' } as const;

/** A locatie in each way to stand. */
const regels: readonly ResponsRegel[] = [
  regel(1, {}),
  regel(2, { ...received, status: 'geaccepteerd' }),
  regel(3, { ...received, status: 'nulopgave', verwacht: 2 }),
  regel(4, { deelname: { reden: 'overmacht', sinds: '2026-06-11T08:00:00Z' } }),
  regel(5, { ...received, status: 'teruggegeven', versie: 2 }),
  regel(6, {
    heropening: { status: 'gevraagd', reden: 'Er was iemand ziek.', gevraagdOp: '2026-07-01T08:00:00Z' },
  }),
  regel(7, { mail: 'niet-aangekomen' }),
];

export const readAt = '2026-06-12T12:05:00.000Z';

export const respons = (status: UitvraagStatus, some: readonly ResponsRegel[] = regels): ReadRespons => ({
  uitvraag: ex.uitvraag(status),
  organisaties: [],
  regels: [...some],
  readAt,
});

/** Two locaties of a coordinator, of which one has sent. */
export const ownRespons: OwnRespons = {
  ...respons('open', regels.slice(0, 2)),
  gemeente: { gemeentecode: '9901', naam: 'Voorbeeldstad' },
};
