import type { EndpointName } from '../../shared/contract/endpoints.ts';
import { adoptingTexts } from './adopting-texts.ts';
import type { OperationTexts } from './api-texts.ts';
import { collectingTexts } from './collecting-texts.ts';
import { correctieTexts } from './correctie-texts.ts';
import { invitingTexts } from './inviting-texts.ts';
import { preparingTexts } from './preparing-texts.ts';

/** What the description of the API says of each endpoint. */
export const operationTexts: Readonly<Record<EndpointName, OperationTexts>> = {
  ...preparingTexts,
  ...collectingTexts,
  ...correctieTexts,
  ...adoptingTexts,
  ...invitingTexts,
};
