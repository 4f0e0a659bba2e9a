/** A published document as it was stored: every reader gets these bytes. */
export class PublishedBytes {
  /** JSON in UTF-8, compressed with gzip. */
  readonly gzip: Uint8Array;
  /** Opaque name of this content, for `ETag`. */
  readonly tag: string;

  constructor(gzip: Uint8Array, tag: string) {
    this.gzip = gzip;
    this.tag = tag;
  }
}
