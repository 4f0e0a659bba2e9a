import type { CommandName } from '../../commands/commands.ts';

/** What the pane can show: the first page, what repairs a form or ends its child list, and one screen for each button of the ribbon. */
export type Screen = 'start' | 'repair' | 'wipe' | CommandName;
