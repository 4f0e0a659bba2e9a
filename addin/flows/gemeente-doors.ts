import type { GemeenteFlows } from './gemeente-flows.ts';
import type { Outcome } from './outcome.ts';

/** Fetches the part that only the gemeente uses, and does something with it. */
type ForGemeente = <T>(run: (flows: GemeenteFlows) => Promise<Outcome<T>>) => Promise<Outcome<T>>;

/** The actions of that part, before it is there. */
export const gemeenteDoors = (forGemeente: ForGemeente): GemeenteFlows => ({
  readLocatie: (key) => forGemeente((flows) => flows.readLocatie(key)),
  judgeLocatie: (key, seen, oordeel) => forGemeente((flows) => flows.judgeLocatie(key, seen, oordeel)),
  readPlanner: (gemeentecode, uitvraagId) =>
    forGemeente((flows) => flows.readPlanner(gemeentecode, uitvraagId)),
  savePlan: (key, plan) => forGemeente((flows) => flows.savePlan(key, plan)),
  readPlanning: (key) => forGemeente((flows) => flows.readPlanning(key)),
  showPlanning: (key) => forGemeente((flows) => flows.showPlanning(key)),
  readRegister: (gemeentecode) => forGemeente((flows) => flows.readRegister(gemeentecode)),
  saveRegister: (gemeentecode, body) => forGemeente((flows) => flows.saveRegister(gemeentecode, body)),
  saveKoppeling: (path, body) => forGemeente((flows) => flows.saveKoppeling(path, body)),
  compareFile: (against, bytes) => forGemeente((flows) => flows.compareFile(against, bytes)),
  showLocaties: (gemeente, register) => forGemeente((flows) => flows.showLocaties(gemeente, register)),
  readAfspraken: (gemeentecode) => forGemeente((flows) => flows.readAfspraken(gemeentecode)),
  keepAfspraakDraft: (code, text) => forGemeente((flows) => flows.keepAfspraakDraft(code, text)),
  saveAfspraak: (key, verzoek) => forGemeente((flows) => flows.saveAfspraak(key, verzoek)),
  moveAfspraak: (key, stap) => forGemeente((flows) => flows.moveAfspraak(key, stap)),
  showAfspraak: (key) => forGemeente((flows) => flows.showAfspraak(key)),
  readLocatieAantallen: (key) => forGemeente((flows) => flows.readLocatieAantallen(key)),
  saveDeelname: (wish) => forGemeente((flows) => flows.saveDeelname(wish)),
  showRespons: (key) => forGemeente((flows) => flows.showRespons(key)),
  readVoorgenomenRijen: (key) => forGemeente((flows) => flows.readVoorgenomenRijen(key)),
  readProefregels: (key) => forGemeente((flows) => flows.readProefregels(key)),
  saveProefregels: (key, verzoek) => forGemeente((flows) => flows.saveProefregels(key, verzoek)),
  readConclusies: (key) => forGemeente((flows) => flows.readConclusies(key)),
  saveConclusies: (key, verzoek) => forGemeente((flows) => flows.saveConclusies(key, verzoek)),
  readPost: (key) => forGemeente((flows) => flows.readPost(key)),
  sendRonde: (key, wish) => forGemeente((flows) => flows.sendRonde(key, wish)),
  saveContact: (key, wijziging) => forGemeente((flows) => flows.saveContact(key, wijziging)),
  showAdressen: (gemeente, options) => forGemeente((flows) => flows.showAdressen(gemeente, options)),
  readAdressen: (gemeentecode) => forGemeente((flows) => flows.readAdressen(gemeentecode)),
  saveAdressen: (key, agreed) => forGemeente((flows) => flows.saveAdressen(key, agreed)),
  withdrawUitnodiging: (key, id) => forGemeente((flows) => flows.withdrawUitnodiging(key, id)),
  withdrawToegang: (key, id) => forGemeente((flows) => flows.withdrawToegang(key, id)),
});
