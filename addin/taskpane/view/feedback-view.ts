import { later, type LaterView } from './later.tsx';
import type { ScreenProps } from './screen-props.ts';

/** The screen with the figures of the gemeente: fetched apart, as it is used once a year. */
export const feedbackView: LaterView<ScreenProps> = later(
  async () => (await import('./feedback-screen.tsx')).FeedbackScreen,
);
