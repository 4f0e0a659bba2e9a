import { later, type LaterView } from '../view/later.tsx';
import type { ScreenProps } from '../view/screen-props.ts';

/** The conclusions of the gemeente: fetched apart, as they are looked at once a year. */
export const conclusiesView: LaterView<ScreenProps> = later(
  async () => (await import('./conclusies-card.tsx')).ConclusiesCard,
);
