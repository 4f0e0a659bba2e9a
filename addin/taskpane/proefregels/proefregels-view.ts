import { later, type LaterView } from '../view/later.tsx';
import type { ScreenProps } from '../view/screen-props.ts';

/** The rules on trial: fetched apart, as few people look at them. */
export const proefregelsView: LaterView<ScreenProps> = later(
  async () => (await import('./proefregels-card.tsx')).ProefregelsCard,
);
