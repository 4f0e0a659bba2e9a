import type { Route } from '../../sheets/route.ts';
import { later, type LaterView } from './later.tsx';
import type { ScreenProps } from './screen-props.ts';

/** The screen Hulp with every explanation: fetched apart, as most people work without it. */
export const helpView: LaterView<ScreenProps & { readonly route?: Route }> = later(
  async () => (await import('./help-screen.tsx')).HelpScreen,
);
