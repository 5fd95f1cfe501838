/** What does not fit a format; for a client and for a user of the command line alike. */
export class FormatLimit extends Error {
  override readonly name = 'FormatLimit';

  /** @param advice what to do instead */
  constructor(
    message: string,
    readonly advice: string,
  ) {
    super(message);
  }
}
