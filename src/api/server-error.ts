/** A server that cannot start: what happened, and what the reader can do about it. */
export class ServerError extends Error {
  override readonly name = 'ServerError';

  /**
   * @param message what went wrong and where, in one sentence
   * @param advice what to do about it, in one sentence
   */
  constructor(
    message: string,
    readonly advice: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }

  /** Explains what the system said when the server tried to listen. */
  static from(cause: unknown, host: string, port: number): ServerError {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    switch (code) {
      case 'EADDRINUSE':
        return new ServerError(
          `Port ${port} of ${host} is in use`,
          `Another program listens there, perhaps an earlier zeren; stop it, or choose another port with --port ${port + 1} or PORT=${port + 1}`,
          cause,
        );
      case 'EACCES':
        return new ServerError(`Port ${port} may not be used`, 'Choose a port above 1023 with --port or PORT', cause);
      case 'EADDRNOTAVAIL':
      case 'ENOTFOUND':
        return new ServerError(
          `${host} is no address of this machine`,
          'Leave --host out, or give 0.0.0.0 for all addresses',
          cause,
        );
      default:
        return new ServerError(
          `Cannot listen on port ${port} of ${host}: ${String(cause)}`,
          'Choose another port with --port or PORT',
          cause,
        );
    }
  }
}
