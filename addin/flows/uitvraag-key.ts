export interface UitvraagKey {
  readonly gemeentecode: string;
  readonly uitvraagId: string;
}
