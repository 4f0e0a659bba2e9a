import type { PaneState } from '../state/pane-state.ts';

/** Whether the figures of the uitvraag that the gemeente looks at are adopted. */
export const isAdopted = ({ gemeenteWork: { overview } }: Pick<PaneState, 'gemeenteWork'>): boolean =>
  overview?.uitvraag.status === 'vastgesteld' || overview?.uitvraag.status === 'teruggekoppeld';
