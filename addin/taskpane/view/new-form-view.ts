import { later, type LaterView } from './later.tsx';
import type { ScreenProps } from './screen-props.ts';

/** The screen that makes a form: fetched apart, as it is used once a year. */
export const newFormView: LaterView<ScreenProps> = later(
  async () => (await import('./new-form-screen.tsx')).NewFormScreen,
);
