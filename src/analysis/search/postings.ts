/** In which things a gram is found: their places, ascending, four bytes each. */
export class Postings {
  private places = new Uint32Array(2);
  private length = 0;

  /** Adds a place, not smaller than the last one; twice the same counts once. */
  add(place: number): void {
    if (this.length > 0 && this.places[this.length - 1] === place) return;
    if (this.length === this.places.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.places);
      this.places = larger;
    }
    this.places[this.length++] = place;
  }

  get size(): number {
    return this.length;
  }

  each(visit: (place: number) => void): void {
    for (let i = 0; i < this.length; i++) visit(this.places[i] ?? 0);
  }

  /** Gives back the memory that was kept for more. */
  trim(): void {
    this.places = this.places.slice(0, this.length);
  }
}
