import { type Finding, placeName } from '../../shared/validation/finding.ts';
import { sentPlace } from '../../shared/validation/typed-place.ts';

/**
 * What a server found beside what the form found itself, each once. The form's own words stand: they point at the cell
 * of a child or of a typed count, where a message only knows its groep.
 */
export const joinFindings = (server: readonly Finding[], own: readonly Finding[]): readonly Finding[] => [
  ...server.filter((finding) => !own.some((one) => isSame(one, finding))),
  ...own,
];

/** The sentence of a rule over counts names groep and domein, so it says enough. */
const isSame = (one: Finding, other: Finding): boolean =>
  one.rule === other.rule &&
  (nameOf(one) === nameOf(other) || (one.rule.startsWith('A-') && one.wat === other.wat));

const nameOf = ({ place }: Finding): string => placeName(sentPlace(place));
