import { later, type LaterView } from './later.tsx';
import type { ScreenProps } from './screen-props.ts';

/** The screen Versturen: fetched apart, as nobody begins there. */
export const submitView: LaterView<ScreenProps> = later(
  async () => (await import('./submit-screen.tsx')).SubmitScreen,
);
