import type { EndpointName } from '../shared/contract/endpoints.ts';
import { listAfspraken } from './afspraken/list-afspraken.ts';
import { moveAfspraak } from './afspraken/move-afspraak.ts';
import { readAfspraak } from './afspraken/read-afspraak.ts';
import { readLocatieAantallen } from './afspraken/read-locatie-aantallen.ts';
import { saveAfspraak } from './afspraken/save-afspraak.ts';
import { acceptInzending } from './correctie/accept-inzending.ts';
import { askHeropening } from './correctie/ask-heropening.ts';
import { grantHeropening } from './correctie/grant-heropening.ts';
import { readAanwijzingen } from './correctie/read-aanwijzingen.ts';
import { readInzending } from './correctie/read-inzending.ts';
import { refuseHeropening } from './correctie/refuse-heropening.ts';
import { returnInzending } from './correctie/return-inzending.ts';
import { withdrawInzending } from './correctie/withdraw-inzending.ts';
import { readGezondheid } from './http/read-gezondheid.ts';
import { readOntvangstbewijs } from './inzendingen/read-ontvangstbewijs.ts';
import { readUitnodiging } from './inzendingen/read-uitnodiging.ts';
import { submitInzending } from './inzendingen/submit-inzending.ts';
import { chooseVoorheen } from './last-year/choose-voorheen.ts';
import { readConclusies } from './conclusies/read-conclusies.ts';
import { saveConclusies } from './conclusies/save-conclusies.ts';
import { listJaren } from './jaren/list-jaren.ts';
import { readMij } from './mij/read-mij.ts';
import { listLocaties } from './register/list-locaties.ts';
import { saveKoppeling } from './register/save-koppeling.ts';
import { saveRegister } from './register/save-register.ts';
import { readEigenRespons } from './respons/read-eigen-respons.ts';
import { readRespons } from './respons/read-respons.ts';
import { saveDeelname } from './respons/save-deelname.ts';
import { readEigenCijfers } from './terugkoppeling/read-eigen-cijfers.ts';
import { readOpenbareTerugkoppeling } from './terugkoppeling/read-openbare-terugkoppeling.ts';
import { readTerugkoppeling } from './terugkoppeling/read-terugkoppeling.ts';
import { listUitvragen } from './uitvragen/list-uitvragen.ts';
import { moveUitvraag } from './uitvragen/move-uitvraag.ts';
import { readPlanning } from './uitvragen/read-planning.ts';
import { readUitvraag } from './uitvragen/read-uitvraag.ts';
import { saveUitvraag } from './uitvragen/save-uitvraag.ts';
import { listContacten } from './contacten/list-contacten.ts';
import { saveContacten } from './contacten/save-contacten.ts';
import { listUitnodigingen } from './uitnodigingen/list-uitnodigingen.ts';
import { withdrawUitnodiging } from './uitnodigingen/withdraw-uitnodiging.ts';
import { readAankondiging } from './uitnodigingen/read-aankondiging.ts';
import { claimUitnodiging } from './uitnodigingen/claim-uitnodiging.ts';
import { listToegang } from './toegang/list-toegang.ts';
import { withdrawToegang } from './toegang/withdraw-toegang.ts';
import { saveUitnodigingen, sendHerinneringen } from './uitnodigingen/start-ronde.ts';
import type { UseCase } from './use-case.ts';
import { readProefregels } from './proefregels/read-proefregels.ts';
import { saveProefregels } from './proefregels/save-proefregels.ts';
import { readVaststelling } from './vaststelling/read-vaststelling.ts';
import { readVoorgenomenRijen } from './vaststelling/read-voorgenomen-rijen.ts';
import { startVaststelling } from './vaststelling/start-vaststelling.ts';

/** What runs behind each endpoint of the contract: none may be missing, none may be extra. */
export const useCases: { readonly [N in EndpointName]: UseCase<N> } = {
  readGezondheid,
  readMij,
  listLocaties,
  saveRegister,
  saveKoppeling,
  listAfspraken,
  readAfspraak,
  saveAfspraak,
  moveAfspraak,
  readLocatieAantallen,
  listUitvragen,
  readUitvraag,
  saveUitvraag,
  readPlanning,
  moveUitvraag,
  readRespons,
  readEigenRespons,
  saveDeelname,
  readUitnodiging,
  chooseVoorheen,
  submitInzending,
  readOntvangstbewijs,
  readEigenCijfers,
  readInzending,
  readAanwijzingen,
  withdrawInzending,
  returnInzending,
  acceptInzending,
  askHeropening,
  grantHeropening,
  refuseHeropening,
  readProefregels,
  saveProefregels,
  readVoorgenomenRijen,
  startVaststelling,
  readVaststelling,
  readTerugkoppeling,
  readOpenbareTerugkoppeling,
  listJaren,
  readConclusies,
  saveConclusies,
  listContacten,
  saveContacten,
  listUitnodigingen,
  saveUitnodigingen,
  sendHerinneringen,
  withdrawUitnodiging,
  readAankondiging,
  claimUitnodiging,
  listToegang,
  withdrawToegang,
};
