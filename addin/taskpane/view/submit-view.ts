import { later, type LaterView } from './later.tsx';
import type { ScreenProps } from './screen-props.ts';

/** The screen for sending: fetched apart, as nobody begins there. */
export const submitView: LaterView<ScreenProps> = later(
  async () => (await import('./submit-screen.tsx')).SubmitScreen,
);
