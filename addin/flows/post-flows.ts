import { readAdressen, saveAdressen, showAdressen } from './adressen.ts';
import type { AdressenFlows } from './adressen-flows.ts';
import type { Flows } from './flows.ts';
import type { Ports } from './ports.ts';
import { readPost, saveContact, sendRonde, withdrawToegang, withdrawUitnodiging } from './post.ts';

/** The actions on addresses, uitnodigingen and rights. */
export type PostFlows = AdressenFlows &
  Pick<Flows, 'readPost' | 'sendRonde' | 'saveContact' | 'withdrawUitnodiging' | 'withdrawToegang'>;

export const makePostFlows = (ports: Ports): PostFlows => ({
  readPost: (key) => readPost(ports, key),
  sendRonde: (key, wish) => sendRonde(ports, key, wish),
  saveContact: (key, wijziging) => saveContact(ports, key, wijziging),
  showAdressen: (gemeente, options) => showAdressen(ports, gemeente, options),
  readAdressen: (gemeentecode) => readAdressen(ports, gemeentecode),
  saveAdressen: (key, agreed) => saveAdressen(ports, key, agreed),
  withdrawUitnodiging: (key, uitnodigingId) => withdrawUitnodiging(ports, key, uitnodigingId),
  withdrawToegang: (key, toegangId) => withdrawToegang(ports, key, toegangId),
});
