import { later, type LaterView } from './later.tsx';
import type { ScreenProps } from './screen-props.ts';

/** Whom the gemeente writes to: fetched apart, as few people work there. */
export const uitnodigingenView: LaterView<ScreenProps> = later(
  async () => (await import('./uitnodigingen-screen.tsx')).UitnodigingenScreen,
);
