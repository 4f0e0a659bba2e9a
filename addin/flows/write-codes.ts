import type { OpenForm } from './open-form.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';

/**
 * Writes the codes that children lack, before a server is asked anything: codes are written by row, and until the
 * server has answered somebody may sort the list or type a code.
 */
export async function writeCodes({ workbook }: Ports, open: OpenForm): Promise<Outcome<OpenForm>> {
  if (open.codes.length === 0) return done(open);
  const written = await workbook.apply(open.seen, { texts: open.codes });
  return written.ok ? done({ ...open, codes: [] }) : written;
}
