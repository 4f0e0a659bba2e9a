import { InzendingStand } from '../inzending/inzending-stand.ts';
import {
  Aanwijzingen,
  BeurtVerzoek,
  EigenVersies,
  HeropeningToestemming,
  HeropeningVerzoek,
  HeropeningWeigering,
  TeruggaveVerzoek,
} from './correctie-messages.ts';
import { define, get, inzendingRoute, locatieRoute, ofInzending, ofLocatie, put } from './endpoint.ts';

const heropeningRoute = `${locatieRoute}/heropening`;

/** What happens to an inzending after it was sent. */
export const correctieEndpoints = {
  readInzending: define(`${locatieRoute}/inzendingen`, { ...get, path: ofLocatie, response: EigenVersies }),
  readAanwijzingen: define(`${locatieRoute}/aanwijzingen`, {
    ...get,
    path: ofLocatie,
    response: Aanwijzingen,
  }),
  withdrawInzending: define(`${inzendingRoute}/intrekking`, {
    ...put,
    path: ofInzending,
    request: BeurtVerzoek,
    response: InzendingStand,
  }),
  returnInzending: define(`${inzendingRoute}/teruggave`, {
    ...put,
    path: ofInzending,
    request: TeruggaveVerzoek,
    response: InzendingStand,
  }),
  acceptInzending: define(`${inzendingRoute}/acceptatie`, {
    ...put,
    path: ofInzending,
    request: BeurtVerzoek,
    response: InzendingStand,
  }),
  askHeropening: define(heropeningRoute, {
    ...put,
    path: ofLocatie,
    request: HeropeningVerzoek,
    response: InzendingStand,
  }),
  grantHeropening: define(`${heropeningRoute}/toestemming`, {
    ...put,
    path: ofLocatie,
    request: HeropeningToestemming,
    response: InzendingStand,
  }),
  refuseHeropening: define(`${heropeningRoute}/weigering`, {
    ...put,
    path: ofLocatie,
    request: HeropeningWeigering,
    response: InzendingStand,
  }),
} as const;
