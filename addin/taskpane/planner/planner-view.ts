import { later, type LaterView } from '../view/later.tsx';
import type { ScreenProps } from '../view/screen-props.ts';

/** The fields of a planning: fetched apart, as few people plan. */
export const plannerView: LaterView<ScreenProps> = later(
  async () => (await import('./planner-form.tsx')).PlannerForm,
);
