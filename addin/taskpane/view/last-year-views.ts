import { later } from './later.tsx';

/** What has to do with last year: fetched apart, as most people meet none of it. */
export const koppelingChoiceView = later(
  async () => (await import('./koppeling-choice.tsx')).KoppelingChoice,
);
export const offeredReasonView = later(async () => (await import('./offered-reason.tsx')).OfferedReason);
export const lastYearSectionView = later(
  async () => (await import('./last-year-section.tsx')).LastYearSection,
);
