import type { Direction } from '../aanwijzing.ts';

/** @param difference what was found less what was expected */
export const directionOf = (difference: number): Direction => (difference > 0 ? 'hoger' : 'lager');
