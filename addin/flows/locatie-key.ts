/** One locatie in one uitvraag. */
export interface LocatieKey {
  readonly gemeentecode: string;
  readonly uitvraagId: string;
  readonly locatieId: string;
}
