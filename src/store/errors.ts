/** A store that cannot do what it was asked: what happened, where, and what the reader can do about it. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError';

  /**
   * @param message what went wrong and where, in one sentence
   * @param advice what to do about it, in one sentence
   */
  constructor(
    message: string,
    readonly advice: string,
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
  }
}

/** A statement that took longer than it may, and was stopped by the store. */
export class StoreTimeout extends StoreError {
  override readonly name = 'StoreTimeout';
}

/** A text with a document that another text holds: it was not loaded, and others can be. */
export class TextClash extends StoreError {
  override readonly name = 'TextClash';
}
