import { later, type LaterView } from '../view/later.tsx';
import type { ScreenProps } from '../view/screen-props.ts';

/** The afspraak of a gemeente: fetched apart, as few people work on it. */
export const afspraakView: LaterView<ScreenProps> = later(
  async () => (await import('./afspraak-screen.tsx')).AfspraakScreen,
);
