import type { StandingRespons } from '../../../shared/respons/standing-respons.ts';
import type { ReadRespons } from '../../flows/uitvragen.ts';

/** One locatie on the screen Respons, with how it stands. */
export type StandingRegel = StandingRespons<ReadRespons['regels'][number]>['regels'][number];
