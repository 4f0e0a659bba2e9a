import type { DomeinId } from '../afspraak/domein.ts';
import { Fase } from '../afspraak/fase.ts';
import type { Written } from './factor-tellingen.ts';
import type { Voorbeeld } from './rij-detail.ts';

/**
 * The explanations that locaties let others read (`magDelen` is about those alone), without their names. In the order of the letters: who comes first says
 * nothing of whose it is, and a text that two of them wrote stands there once.
 */
export const voorbeeldenIn = (written: readonly Written[], domeinen: readonly DomeinId[]): Voorbeeld[] =>
  Fase.options.flatMap((fase) =>
    domeinen.flatMap((domein) =>
      [...new Set(textsOf(written, fase, domein))].sort().map((tekst) => ({ fase, domein, tekst })),
    ),
  );

const textsOf = (written: readonly Written[], fase: Fase, domein: DomeinId): readonly string[] =>
  written
    .filter((one) => one.fase === fase)
    .flatMap(({ toelichtingen }) => toelichtingen)
    .filter((one) => one.domein === domein && one.magDelen)
    .map(({ tekst }) => tekst.trim())
    .filter((text) => text !== '');
