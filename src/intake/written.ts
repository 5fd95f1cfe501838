/** The text that is taken from a file, line by line, each with its place there. */
import type { FilePlaces, PlaceUnit } from '../types.js';

/** Thrown where a file holds more text than it may. */
export class TooLong extends Error {}

export class Written {
  private readonly lines: string[] = [];
  private readonly numbers: number[] = [];
  private length = 0;

  /** @param most how many characters it may hold */
  constructor(
    private readonly unit: PlaceUnit,
    private readonly most: number,
  ) {}

  /**
   * Adds a line; line breaks in it become blanks.
   * @param number the page, paragraph or line of the file on which it begins
   * @throws TooLong
   */
  add(line: string, number: number): void {
    this.length += line.length + 1;
    if (this.length > this.most) throw new TooLong();
    this.lines.push(line.replace(/[\r\n]+/g, ' '));
    this.numbers.push(number);
  }

  get text(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }

  get places(): FilePlaces {
    return { unit: this.unit, numbers: this.numbers };
  }

  /** Whether it holds any word. */
  get empty(): boolean {
    return this.lines.every((line) => line.trim() === '');
  }
}
