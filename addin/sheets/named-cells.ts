import { CONTROLE_STAND } from './controle-sheet.ts';
import { ONTVANGST_STAND } from './ontvangst-sheet.ts';
import { START_STAND } from './start-sheet.ts';

/** Names of the cells that say how things stand, and change without their sheet being drawn anew. */
export const namedCells: readonly string[] = [START_STAND, CONTROLE_STAND, ONTVANGST_STAND];
