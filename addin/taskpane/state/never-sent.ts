import type { FormState } from '../../flows/workbook-state.ts';

/** Whether nothing of this locatie ever arrived, as far as file and server tell. */
export const neverSent = ({ ontvangstbewijs, elsewhere }: Pick<FormState, 'ontvangstbewijs' | 'elsewhere'>) =>
  ontvangstbewijs === undefined && elsewhere === undefined;
