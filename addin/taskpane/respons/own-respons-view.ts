import { later } from '../view/later.tsx';

/** The own locaties on the first page: fetched apart, as few people have several. */
export const ownResponsView = later(async () => (await import('./own-respons-card.tsx')).OwnResponsCard);
