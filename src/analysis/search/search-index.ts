/**
 * An inverted index over all that can be found. Grams lead to the few things in which a word may be; these are then
 * matched and ranked one by one. The same things give the same answers, whichever store they were read from.
 */
import { compare } from '../order.js';
import { type Gram, gramsOf, holdsCharacter, stem } from './grams.js';
import { FOUND_KINDS, type FoundKind, type Item } from './items.js';
import { Postings } from './postings.js';
import type { Question, Word } from './question.js';
import { rank } from './rank.js';

export interface Found {
  readonly item: Item;
  readonly score: number;
  /** The reading of what was written that fits best. */
  readonly question: Question;
}

/** What was found; only as much of it is brought into order as is asked for. */
export class Finding {
  constructor(private readonly all: readonly Found[]) {}

  get total(): number {
    return this.all.length;
  }

  /** What was found here and elsewhere, as one. */
  and(other: Finding): Finding {
    return new Finding([...this.all, ...other.all]);
  }

  /** The best so many, best first; of equals bodies before documents, tasks and clauses, then by id. */
  best(most: number): Found[] {
    const scores = Float64Array.from(this.all, ({ score }) => score).sort();
    const least = most < this.total ? (scores[this.total - most] ?? Infinity) : -Infinity;
    return this.all
      .filter(({ score }) => score >= least)
      .sort((x, y) => y.score - x.score || order(x.item) - order(y.item) || compare(x.item.id, y.item.id))
      .slice(0, most);
  }
}

export class SearchIndex {
  private readonly items: Item[] = [];
  private readonly postings = new Map<Gram, Postings>();
  /** Places of what has names that can be found by their sound. */
  private readonly sounding: number[] = [];
  private readonly sizes = new Map<FoundKind, { count: number; letters: number }>();

  /** Takes in a thing. */
  add(item: Item): void {
    const place = this.items.push(item) - 1;
    if (item.sound !== '') this.sounding.push(place);
    for (const { letters } of [...item.names, ...item.texts]) {
      for (const gram of gramsOf(letters)) this.posting(gram).add(place);
    }
    const { count, letters } = this.sizes.get(item.kind) ?? { count: 0, letters: 0 };
    this.sizes.set(item.kind, { count: count + 1, letters: letters + item.size });
  }

  /** To be called when all is in. */
  close(): void {
    for (const posting of this.postings.values()) posting.trim();
  }

  /**
   * All things that fit one of the questions.
   * @param accept - what may be found at all
   */
  find(questions: readonly Question[], accept: (item: Item) => boolean): Finding {
    const best = new Map<number, Found>();
    for (const question of questions) {
      const rarities = new Map(question.words.map((word) => [word, this.rarity(word)]));
      const all = { rarities, usualSize: (item: Item) => this.usualSize(item) };
      for (const place of this.candidates(question)) {
        const item = this.items[place];
        const score = item && accept(item) ? rank(question, item, all) : null;
        if (item && score !== null && score > (best.get(place)?.score ?? -1))
          best.set(place, { item, score, question });
      }
    }
    return new Finding([...best.values()]);
  }

  /** Things that have a name, for those who misspelt it. */
  named(accept: (item: Item) => boolean): Item[] {
    return this.items.filter((item) => item.title !== null && item.names.length > 0 && accept(item));
  }

  /** By how few things hold the rarest gram of a word: the idf of BM25 (never negative). */
  private rarity(word: Word): number {
    const sizes = word.grams.map((gram) => this.postings.get(gram)?.size ?? 0);
    const holders = Math.min(...sizes, this.items.length);
    return Math.log(1 + (this.items.length - holders + 0.5) / (holders + 0.5));
  }

  /** How many letters a thing of its kind has, on average. */
  private usualSize({ kind }: Item): number {
    const { count, letters } = this.sizes.get(kind) ?? { count: 1, letters: 1 };
    return Math.max(1, letters / count);
  }

  private posting(gram: Gram): Postings {
    const known = this.postings.get(gram);
    if (known) return known;
    const made = new Postings();
    this.postings.set(gram, made);
    return made;
  }

  /** Places of the things in which every word may be found. */
  private candidates({ words }: Question): number[] {
    const passed = new Uint8Array(this.items.length);
    const places: number[] = [];
    words.forEach((word, i) => {
      this.eachHolder(word, (place) => {
        if (passed[place] !== i) return;
        passed[place] = i + 1;
        if (i + 1 === words.length) places.push(place);
      });
    });
    return places;
  }

  /** Things that may hold a word; some more than once. */
  private eachHolder(word: Word, visit: (place: number) => void): void {
    const [only] = word.grams;
    if (word.latin) this.eachLatin(word, visit);
    else if (word.letters.length === 1 && typeof only === 'number') this.eachWith(only, visit);
    else this.eachOfMost(word, visit);
  }

  private eachOfMost(word: Word, visit: (place: number) => void): void {
    const [only, ...others] = word.grams;
    if (only !== undefined && others.length === 0) {
      this.postings.get(only)?.each(visit);
      return;
    }
    const counts = new Uint8Array(this.items.length);
    for (const gram of word.grams) {
      this.postings.get(gram)?.each((place) => {
        counts[place] = (counts[place] ?? 0) + 1;
        if (counts[place] === word.least) visit(place);
      });
    }
  }

  private eachWith(character: number, visit: (place: number) => void): void {
    for (const [gram, posting] of this.postings) if (holdsCharacter(gram, character)) posting.each(visit);
  }

  private eachLatin(word: Word, visit: (place: number) => void): void {
    const wanted = stem(word.letters);
    for (const [gram, posting] of this.postings) {
      if (typeof gram === 'string' && gram.startsWith(wanted)) posting.each(visit);
    }
    for (const place of this.sounding) if (this.items[place]?.sound.includes(word.letters)) visit(place);
  }
}

function order({ kind }: Item): number {
  return FOUND_KINDS.indexOf(kind);
}
