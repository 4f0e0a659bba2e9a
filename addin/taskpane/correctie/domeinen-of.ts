import type { Domein } from '../../../shared/afspraak/domein.ts';
import type { PaneState } from '../state/pane-state.ts';

/** The domeinen that the form asks; none where no form is open. */
export const domeinenOf = ({ workbook }: Pick<PaneState, 'workbook'>): readonly Domein[] =>
  workbook?.kind === 'formulier' ? workbook.shape.domeinen : [];
