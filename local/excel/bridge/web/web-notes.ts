/** What office.js tells the page around it without an answer, of OSF.AgaveHostAction: where the user is or goes. */
export const note = {
  select: 0,
  unselect: 1,
  ctrlF6Exit: 5,
  ctrlF6ExitShift: 6,
  tabExit: 13,
  tabExitShift: 14,
  escExit: 15,
  f2Exit: 16,
  exitNoFocusable: 17,
  exitNoFocusableShift: 18,
  updateTargetUrl: 21,
  keyboardShortcuts: 39,
} as const;

/** What the page tells office.js: the user comes in by a key, so the first control gets the focus. */
export const notice = { ctrlF6In: 4 } as const;

const known = new Set<unknown>(Object.values(note));

/** The number in a note, or null when it is none that office.js sends from a task pane. */
export function readNote(data: unknown): number | null {
  if (!Array.isArray(data)) return null;
  const action: unknown = data[1];
  return typeof action === 'number' && known.has(action) ? action : null;
}
