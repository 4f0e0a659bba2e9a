import type { EndpointName } from '../shared/contract/endpoints.ts';
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
import { readUitvraag } from './uitvragen/read-uitvraag.ts';
import type { UseCase } from './use-case.ts';
import { readVaststelling } from './vaststelling/read-vaststelling.ts';
import { startVaststelling } from './vaststelling/start-vaststelling.ts';

/** What runs behind each endpoint of the contract: none may be missing, none may be extra. */
export const useCases: { readonly [N in EndpointName]: UseCase<N> } = {
  readGezondheid,
  readMij,
  listUitvragen,
  readUitvraag,
  moveUitvraag,
  readRespons,
  readUitnodiging,
  chooseVoorheen,
  submitInzending,
  readOntvangstbewijs,
  readEigenCijfers,
  startVaststelling,
  readVaststelling,
  readTerugkoppeling,
};
