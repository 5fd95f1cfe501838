/** Why a text could not be read, and what to do. */
export class TextError extends Error {
  constructor(
    readonly path: string,
    readonly what: string,
    readonly advice: string,
  ) {
    super(`${path}: ${what}. ${advice}`);
    this.name = 'TextError';
  }
}
