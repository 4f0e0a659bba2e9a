/** Something that a play may not show: a lost value, a finding on a wrong cell, a failure without a sentence. */
export class Complaint extends Error {
  override name = 'Complaint';
}
