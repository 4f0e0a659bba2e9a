import { later, type LaterView } from './later.tsx';
import type { ScreenProps } from './screen-props.ts';

/** The screen with what is not right yet: fetched apart, as every pane begins on Start. */
export const checkView: LaterView<ScreenProps> = later(
  async () => (await import('./check-screen.tsx')).CheckScreen,
);
