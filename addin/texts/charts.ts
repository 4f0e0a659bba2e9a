/** Words in charts that are the same everywhere. */
export const chartTexts = {
  /** What the axis counts where nothing else is said. */
  children: 'Percentage van de kinderen',
} as const;
