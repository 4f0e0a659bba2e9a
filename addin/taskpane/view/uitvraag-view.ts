import { later, type LaterView } from './later.tsx';
import type { ScreenProps } from './screen-props.ts';

/** The screen of the gemeente: fetched apart, as few people work there. */
export const uitvraagView: LaterView<ScreenProps> = later(
  async () => (await import('./uitvraag-screen.tsx')).UitvraagScreen,
);
