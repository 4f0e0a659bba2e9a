import * as z from 'zod/mini';
import { IsoDateTime } from '../kernel/text.ts';

/** Why a locatie does not take part in one uitvraag. */
export const DeelnameReden = z.enum(['gestopt', 'geenAanbod', 'overmacht', 'wilNiet']);
export type DeelnameReden = z.infer<typeof DeelnameReden>;

/** Said by the gemeente, of a locatie of which nothing counts. */
export const GeenDeelname = z.strictObject({ reden: DeelnameReden, sinds: IsoDateTime });
export type GeenDeelname = z.infer<typeof GeenDeelname>;

/** Reasons by which there are no children to hear of: nothing is expected of such a locatie any more. */
const nobodyThere: readonly DeelnameReden[] = ['gestopt', 'geenAanbod'];

/** Whether the children expected at a locatie are missed when it does not take part. */
export const missesChildren = ({ reden }: Pick<GeenDeelname, 'reden'>): boolean =>
  !nobodyThere.includes(reden);
