import type { ResponsRegel } from '../../shared/contract/uitvraag-messages.ts';
import { requireRole, runners } from '../auth/rights.ts';
import { findUitvraag } from '../uitvragen/find-uitvraag.ts';
import type { UseCase } from '../use-case.ts';
import { mailResults } from './mail-results.ts';
import { responsOf } from './respons-regels.ts';

/** Who answered: for those who run the uitvraag, and without any count that was sent. */
export const readRespons: UseCase<'readRespons'> = async ({ path, caller }, services) => {
  requireRole(caller, path.gemeentecode, runners);
  const uitvraag = await findUitvraag(path, caller, services);
  const [respons, mail] = await Promise.all([
    responsOf(uitvraag, () => true, services),
    mailResults(uitvraag, services),
  ]);
  const withMail = (regel: ResponsRegel): ResponsRegel => {
    const result = mail.get(regel.locatieId);
    return result === undefined ? regel : { ...regel, mail: result };
  };
  return { ...respons, regels: respons.regels.map(withMail) };
};
