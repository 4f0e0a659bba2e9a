import type { Flows } from './flows.ts';
import type { Ports } from './ports.ts';
import { readPost, saveContact, sendRonde, withdrawToegang, withdrawUitnodiging } from './post.ts';

/** The actions on uitnodigingen and rights. */
export type PostFlows = Pick<
  Flows,
  'readPost' | 'sendRonde' | 'saveContact' | 'withdrawUitnodiging' | 'withdrawToegang'
>;

export const makePostFlows = (ports: Ports): PostFlows => ({
  readPost: (key) => readPost(ports, key),
  sendRonde: (key, wish) => sendRonde(ports, key, wish),
  saveContact: (key, wijziging) => saveContact(ports, key, wijziging),
  withdrawUitnodiging: (key, uitnodigingId) => withdrawUitnodiging(ports, key, uitnodigingId),
  withdrawToegang: (key, toegangId) => withdrawToegang(ports, key, toegangId),
});
