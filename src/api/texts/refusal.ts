/** Why a dropped text is not taken: HTTP's status, a code for programs, and a sentence that says what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /** @param details in numbers and names what the message says */
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, string | number | readonly string[]>> = {},
  ) {
    super(message);
  }
}
