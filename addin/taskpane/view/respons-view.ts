import { later, type LaterView } from './later.tsx';
import type { ScreenProps } from './screen-props.ts';

/** Who has sent, for the gemeente: fetched apart, as few people work there. */
export const responsView: LaterView<ScreenProps> = later(
  async () => (await import('./respons-screen.tsx')).ResponsScreen,
);
