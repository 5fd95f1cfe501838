/**
 * Bolt as it goes over the wire, as far as a fault must know it (https://neo4j.com/docs/bolt/current/bolt/): a handshake,
 * then messages in chunks of a length (two bytes) and so many bytes, with an empty chunk at the end. The first byte of a
 * message is its size as a structure, the second says what it is.
 */

export const MESSAGES: Readonly<Record<number, string>> = {
  1: 'HELLO',
  2: 'GOODBYE',
  15: 'RESET',
  16: 'RUN',
  17: 'BEGIN',
  18: 'COMMIT',
  19: 'ROLLBACK',
  47: 'DISCARD',
  63: 'PULL',
  84: 'TELEMETRY',
  102: 'ROUTE',
  106: 'LOGON',
  107: 'LOGOFF',
  112: 'SUCCESS',
  113: 'RECORD',
  126: 'IGNORED',
  127: 'FAILURE',
};

export interface Message {
  /** Its name; HANDSHAKE before the first one, NOOP for an empty one that only keeps the connection alive. */
  readonly name: string;
  /** As it came, with its chunks. */
  readonly bytes: Buffer;
}

/** A client offers four versions of the protocol at once, behind four bytes that say that it is Bolt. */
const OFFER = 20;
/** A server of today answers with a list; the client then says which version, and with what, before its first message. */
const CHOICE = 5;

/** Cuts what a client sends into whole messages. */
export class Messages {
  private waiting: Buffer = Buffer.alloc(0);
  private stage: 'offer' | 'choice' | 'messages' = 'offer';

  /** The messages that are whole with these bytes. */
  take(bytes: Buffer): Message[] {
    this.waiting = Buffer.concat([this.waiting, bytes]);
    const whole: Message[] = [];
    for (;;) {
      const greeting = this.greetingLength();
      const length = greeting ?? lengthOf(this.waiting);
      if (length === null || length > this.waiting.length) return whole;
      const message = this.waiting.subarray(0, length);
      this.waiting = this.waiting.subarray(length);
      whole.push({ name: greeting === null ? nameOf(message) : 'HANDSHAKE', bytes: message });
      this.stage = this.stage === 'offer' ? 'choice' : 'messages';
    }
  }

  /** Null once messages come. A choice begins with two empty bytes, as no first message does. */
  private greetingLength(): number | null {
    if (this.stage === 'offer') return OFFER;
    if (this.stage === 'messages' || this.waiting.length < 2) return null;
    return this.waiting.readUInt16BE(0) === 0 ? CHOICE : null;
  }
}

/** Of the message that stands first, with all its chunks; null if its end has not come. */
function lengthOf(bytes: Buffer): number | null {
  for (let at = 0; at + 2 <= bytes.length; ) {
    const chunk = bytes.readUInt16BE(at);
    at += 2 + chunk;
    if (chunk === 0) return at;
  }
  return null;
}

function nameOf(message: Buffer): string {
  if (message.length === 2) return 'NOOP';
  const kind = message[3] ?? 0;
  return MESSAGES[kind] ?? `0x${kind.toString(16)}`;
}
