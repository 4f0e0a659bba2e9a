import type { EndpointName } from '../shared/contract/endpoints.ts';
import { acceptInzending } from './correctie/accept-inzending.ts';
import { askHeropening } from './correctie/ask-heropening.ts';
import { grantHeropening } from './correctie/grant-heropening.ts';
import { readAanwijzingen } from './correctie/read-aanwijzingen.ts';
import { readInzending } from './correctie/read-inzending.ts';
import { returnInzending } from './correctie/return-inzending.ts';
import { withdrawInzending } from './correctie/withdraw-inzending.ts';
import { readGezondheid } from './http/read-gezondheid.ts';
import { readOntvangstbewijs } from './inzendingen/read-ontvangstbewijs.ts';
import { readUitnodiging } from './inzendingen/read-uitnodiging.ts';
import { submitInzending } from './inzendingen/submit-inzending.ts';
import { chooseVoorheen } from './last-year/choose-voorheen.ts';
import { readMij } from './mij/read-mij.ts';
import { readRespons } from './respons/read-respons.ts';
import { readEigenCijfers } from './terugkoppeling/read-eigen-cijfers.ts';
import { readTerugkoppeling } from './terugkoppeling/read-terugkoppeling.ts';
import { listUitvragen } from './uitvragen/list-uitvragen.ts';
import { moveUitvraag } from './uitvragen/move-uitvraag.ts';
import { readPlanning } from './uitvragen/read-planning.ts';
import { readUitvraag } from './uitvragen/read-uitvraag.ts';
import { saveUitvraag } from './uitvragen/save-uitvraag.ts';
import type { UseCase } from './use-case.ts';
import { readVaststelling } from './vaststelling/read-vaststelling.ts';
import { startVaststelling } from './vaststelling/start-vaststelling.ts';

/** What runs behind each endpoint of the contract: none may be missing, none may be extra. */
export const useCases: { readonly [N in EndpointName]: UseCase<N> } = {
  readGezondheid,
  readMij,
  listUitvragen,
  readUitvraag,
  saveUitvraag,
  readPlanning,
  moveUitvraag,
  readRespons,
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
  startVaststelling,
  readVaststelling,
  readTerugkoppeling,
};
