import { later, type LaterView } from './later.tsx';
import type { ScreenProps } from './screen-props.ts';

/** With which account somebody works, on Start: fetched apart, as what comes first does not need it. */
export const accountView: LaterView<ScreenProps> = later(
  async () => (await import('./account-card.tsx')).AccountCard,
);
