import { later, type LaterView } from './later.tsx';
import type { ScreenProps } from './screen-props.ts';

/** The register of the gemeente: fetched apart, as few people work there. */
export const locatiesView: LaterView<ScreenProps> = later(
  async () => (await import('./locaties-screen.tsx')).LocatiesScreen,
);
