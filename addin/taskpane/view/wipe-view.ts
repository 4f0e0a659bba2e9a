import type { Route } from '../../sheets/route.ts';
import { later, type LaterView } from './later.tsx';
import type { ScreenProps } from './screen-props.ts';

/** The screen where the child list is wiped: fetched apart, as it is used once a year. */
export const wipeView: LaterView<ScreenProps & { readonly route?: Route }> = later(
  async () => (await import('./wipe-screen.tsx')).WipeScreen,
);

/** The question to do so on Start, once a year while the list is there. */
export const wipeReminderView: LaterView<ScreenProps> = later(
  async () => (await import('./wipe-reminder.tsx')).WipeReminder,
);
