import type { ResponsRegel } from '../../../shared/contract/uitvraag-messages.ts';

const waits: readonly ResponsRegel['status'][] = ['uitgenodigd', 'teruggegeven', 'ingetrokken'];

/** Whether nothing of this locatie counts yet. */
export const isWaiting = ({ status, counting }: ResponsRegel): boolean =>
  counting === undefined && waits.includes(status);
