/** Items and what clauses assign → tasks, with ids that say where in the outline they stand. */
import { ancestry, type Item, type NumberedItem, type Outline } from '../outline/outline.js';
import type { Lines } from '../read/lines.js';
import type { Paragraph } from '../read/paragraph.js';
import type { TaskRecord } from '../types.js';
import type { Assignment } from './assign.js';
import { deadlinesIn, type Piece, placeOfPieces, textOf } from './pieces.js';

/** A clause with its id and that of the task that it assigns: the n-th clause of a task is task:cn. */
export interface Assigned {
  readonly assignment: Assignment;
  readonly id: string;
  readonly taskId: string;
}

export interface Tasks {
  readonly tasks: readonly TaskRecord[];
  /** In the order of the assignments. */
  readonly assigned: readonly Assigned[];
}

/** Longest heading made from the first words of an unnumbered task. */
const LONGEST_HEADING = 60;

/** Prefix of a part's items: none in the issued text, n in the notice before it, a1, a2 … in attachments. */
function partPrefix(part: number, body: number): string {
  if (part === body) return '';
  return part < body ? `n${part || ''}.` : `a${part - body}.`;
}

class Builder {
  readonly tasks: TaskRecord[] = [];
  readonly assigned: Assigned[] = [];
  private readonly taken = new Set<string>();
  private readonly idOf = new Map<Item, string>();
  private readonly repeated = new Map<string, number>();
  private readonly counted = new Map<string, number>();

  constructor(
    private readonly lines: Lines,
    private readonly document: string,
    private readonly body: number,
    private readonly assignments: readonly Assignment[],
    private readonly day: string | null,
  ) {}

  items(items: readonly NumberedItem[], parent: string | null, clauses: ReadonlyMap<Paragraph, Piece[]>): void {
    for (const item of items) {
      const prefix = parent === null ? `${this.document}:${partPrefix(item.part, this.body)}` : `${parent}.`;
      const id = this.unique(`${prefix}${item.numbering.value}`);
      this.idOf.set(item, id);
      const own = item.paragraphs
        .filter((paragraph) => !paragraph.table)
        .flatMap((paragraph) => withoutClauses(paragraph, clauses.get(paragraph) ?? []));
      this.push(id, parent, item, own);
      this.items(item.children, id, clauses);
    }
  }

  private push(id: string, parent: string | null, item: NumberedItem, own: readonly Piece[]): void {
    const whole = item.paragraphs.map((paragraph) => ({ paragraph, from: 0, to: paragraph.text.length }));
    this.tasks.push({
      id,
      document: this.document,
      parent,
      number: item.numbering.printed,
      heading: item.heading,
      path: ancestry(item).map(({ heading }) => heading),
      level: item.level,
      order: 0,
      text: textOf(own),
      assigned: false,
      deadlines: deadlinesIn(this.lines, own, this.day),
      at: placeOfPieces(this.lines, whole),
    });
  }

  /** A clause assigns an item, or a part of one that becomes a task of its own. */
  assign(): void {
    const parts = new Map<Paragraph | undefined, Set<readonly Piece[]>>();
    const first = ({ clause }: Assignment): Paragraph | undefined => clause[0]?.paragraph;
    for (const one of this.assignments) parts.set(first(one), (parts.get(first(one)) ?? new Set()).add(one.task));
    const made = new Map<readonly Piece[], string>();
    const numbers = new Map<string, number>();
    for (const assignment of this.assignments) {
      const { item, task } = assignment;
      // Two clauses in one paragraph part its words between them: neither assigns the whole item.
      const whole = item && parts.get(first(assignment))?.size === 1 ? this.idOf.get(item) : undefined;
      const taskId = made.get(task) ?? whole ?? this.part(assignment);
      made.set(task, taskId);
      const n = (numbers.get(taskId) ?? 0) + 1;
      numbers.set(taskId, n);
      this.assigned.push({ assignment, id: `${taskId}:c${n}`, taskId });
    }
  }

  private part(assignment: Assignment): string {
    const { task, under, path } = assignment;
    const parent = this.idOf.get(under) ?? null;
    const base = parent === null ? `${this.document}:${partPrefix(under.part, this.body)}p` : `${parent}.p`;
    const n = (this.counted.get(base) ?? 0) + 1;
    this.counted.set(base, n);
    const id = this.unique(`${base}${n}`);
    const text = textOf(task);
    const stop = text.search(/[。；]/);
    const heading = (stop > 0 ? text.slice(0, stop) : text).slice(0, LONGEST_HEADING);
    this.tasks.push({
      id,
      document: this.document,
      parent,
      number: null,
      heading,
      path: [...path],
      level: under.level + 1,
      order: 0,
      text,
      assigned: false,
      deadlines: deadlinesIn(this.lines, task, this.day),
      at: placeOfPieces(this.lines, task),
    });
    return id;
  }

  /** Numbering that restarts under one heading gives ids that differ in a counter. */
  private unique(id: string): string {
    let free = id;
    while (this.taken.has(free)) {
      const n = (this.repeated.get(id) ?? 1) + 1;
      this.repeated.set(id, n);
      free = `${id}-${n}`;
    }
    this.taken.add(free);
    return free;
  }

  build(): Tasks {
    const assigned = new Set(this.assigned.map(({ taskId }) => taskId));
    const ordered = [...this.tasks].sort((a, b) => a.at.start - b.at.start || a.level - b.level);
    const tasks = ordered.map((task, order) => ({ ...task, order, assigned: assigned.has(task.id) }));
    return { tasks, assigned: this.assigned };
  }
}

function withoutClauses(paragraph: Paragraph, clauses: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const clause of [...clauses].sort((a, b) => a.from - b.from)) {
    if (clause.from > from) pieces.push({ paragraph, from, to: clause.from });
    from = Math.max(from, clause.to);
  }
  if (from < paragraph.text.length) pieces.push({ paragraph, from, to: paragraph.text.length });
  return pieces;
}

/**
 * Makes the tasks of a document.
 * @param document its id, which begins every task's id
 * @param day the document's date, for deadlines that name no year
 * @param body the part of the outline that is the issued text (0 where no notice stands before it)
 */
export function makeTasks(
  lines: Lines,
  document: string,
  body: number,
  outline: Outline,
  assignments: readonly Assignment[],
  day: string | null = null,
): Tasks {
  const clauses = new Map<Paragraph, Piece[]>();
  for (const { clause } of assignments) {
    for (const piece of clause) {
      const known = clauses.get(piece.paragraph);
      if (known) known.push(piece);
      else clauses.set(piece.paragraph, [piece]);
    }
  }
  const builder = new Builder(lines, document, body, assignments, day);
  for (const root of outline.roots) builder.items(root.children, null, clauses);
  builder.assign();
  return builder.build();
}
