import * as z from 'zod/mini';
import { line } from '../kernel/text.ts';
import { type Conclusie, ConclusieId, MAX_CONCLUSIE } from './conclusie.ts';

/** What the gemeente does with a proposed conclusion that it does not leave as it is. */
export const Keuze = z.discriminatedUnion('keuze', [
  z.strictObject({ id: ConclusieId, keuze: z.literal('weglaten') }),
  z.strictObject({ id: ConclusieId, keuze: z.literal('aanpassen'), tekst: line(MAX_CONCLUSIE) }),
]);
export type Keuze = z.infer<typeof Keuze>;

/** The same with the proposal that it was made of: it holds for as long as that says the same. */
export const KeptKeuze = z.strictObject({ over: line(MAX_CONCLUSIE), keuze: Keuze });
export type KeptKeuze = z.infer<typeof KeptKeuze>;

/** The kept choices that are still about what is proposed: where a figure changed its conclusion is proposed anew. */
export const holdingKeuzes = (
  voorstellen: readonly Conclusie[],
  kept: readonly KeptKeuze[],
): readonly Keuze[] =>
  kept
    .filter(({ over, keuze }) => voorstellen.some(({ id, tekst }) => id === keuze.id && tekst === over))
    .map(({ keuze }) => keuze);

/** The conclusions as they read after the choices, without those that are left out. */
export const chosenConclusies = (
  voorstellen: readonly Conclusie[],
  keuzes: readonly Keuze[],
): readonly Conclusie[] =>
  voorstellen.flatMap((voorstel) => {
    const keuze = keuzes.find(({ id }) => id === voorstel.id);
    if (keuze === undefined) return [voorstel];
    return keuze.keuze === 'weglaten' ? [] : [{ ...voorstel, tekst: keuze.tekst }];
  });
