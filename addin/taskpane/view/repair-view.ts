import { later, type LaterView } from './later.tsx';
import type { ScreenProps } from './screen-props.ts';

/** The screen that repairs a form: fetched apart, as most people work without it. */
export const repairView: LaterView<ScreenProps> = later(
  async () => (await import('./repair-screen.tsx')).RepairScreen,
);
