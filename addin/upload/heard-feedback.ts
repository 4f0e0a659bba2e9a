import type { Client } from '../api/client.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';

/** The same client, that also tells of a terugkoppeling on its way to the sheets. */
export const heardFeedback = (client: Client, onFeedback: (document: Terugkoppeling) => void): Client => ({
  ...client,
  call: async (name, ...input) => {
    const answer = await client.call(name, ...input);
    if (name === 'readTerugkoppeling' && answer.ok) onFeedback(answer.value as Terugkoppeling);
    return answer;
  },
});
