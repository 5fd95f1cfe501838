/** Which task each clause assigns: the words before it, up to the start of its item or to the clause before. */
import { ancestry, type Item, type NumberedItem, type Outline } from '../outline/outline.js';
import type { Paragraph } from '../read/paragraph.js';
import type { ClauseForm } from '../types.js';
import { labelAlone, labelKind, lastLabel, namesAlone, personsAtEnd, wholeOf } from './continued.js';
import { findClauses } from './forms.js';
import type { Found } from './found.js';
import { type Piece, textOf } from './pieces.js';

/** A clause with its task, before its bodies are read. */
export interface Assignment {
  readonly form: ClauseForm;
  /** The clause as printed; several pieces where label lines make one block. */
  readonly clause: Piece[];
  /** What the clause says, without its brackets. */
  readonly content: Piece[];
  readonly closed: boolean;
  task: readonly Piece[];
  path: readonly string[];
  /** The item whose own text the task is; null where it is only a part of it or an unnumbered paragraph. */
  item: NumberedItem | null;
  /** The item under which it stands. */
  under: Item;
}

/** Words that leave the item before them and speak of the whole document. */
const CLOSING = /^(?:此外|另外|除此之外|除上述)/;

/** ▲增长8%: a part of its item, however many clauses that has. */
const BULLET = /^[▲△●◆◇■★○※➢·•—–]/;

/** 责任单位：市教委 / 落实单位：各区政府: the second line goes on with the first one's clause. */
const IMPLEMENTS = /^(?:落实|实施)(?:责任)?(?:单位|部门|主体)/;

interface Placed {
  readonly assignment: Assignment;
  readonly paragraph: Paragraph;
}

/** How far an item has been read. */
interface Progress {
  pending: Piece[];
  /** The clause closed a task that was the heading alone. */
  headingWasTask: boolean;
  /** Its last clause, and the paragraph in which that stands. */
  last: Placed | null;
}

class Assigner {
  readonly assignments: Assignment[] = [];
  private readonly progress = new Map<Item, Progress>();
  private previous: Placed | null = null;

  take(paragraph: Paragraph, item: Item): void {
    if (paragraph.table) return;
    const found = findClauses(paragraph);
    const progress = this.of(item);
    if (!found.length && labelKind(paragraph) === 'person') {
      this.takePersons(paragraph, progress);
      return;
    }
    if (this.joinsBlock(paragraph, found) || (!found.length && this.goesOnWithNames(paragraph))) return;
    if (!found.length && labelAlone(paragraph.text)) {
      this.openLabel = { paragraph, item, progress };
      return;
    }
    if (this.takeOpenLabel(paragraph, item, found)) return;
    let from = 0;
    for (const one of found) {
      if (one.start > from) progress.pending.push({ paragraph, from, to: one.start });
      this.close(paragraph, item, one, progress);
      from = one.end;
    }
    if (from < paragraph.text.length) progress.pending.push({ paragraph, from, to: paragraph.text.length });
    if (!found.length) this.previous = null;
  }

  /** 牵头领导：张三 is a line of the block above it, or of the one that begins below it; it names no body. */
  private takePersons(paragraph: Paragraph, progress: Progress): void {
    const { previous } = this;
    const piece = wholeOf(paragraph);
    if (previous?.assignment.form !== 'line') {
      progress.pending.push(piece);
      return;
    }
    previous.assignment.clause.push(piece);
    previous.assignment.content.push(piece);
    this.previous = { assignment: previous.assignment, paragraph };
  }

  /** A label alone on its line, with the item under which it stands. */
  private openLabel: { readonly paragraph: Paragraph; readonly item: Item; readonly progress: Progress } | null = null;

  /** 责任单位 / 市教委、市财政局 on the next line: one clause. Else the line was the task's. */
  private takeOpenLabel(paragraph: Paragraph, item: Item, found: readonly Found[]): boolean {
    const { openLabel } = this;
    if (!openLabel) return false;
    this.openLabel = null;
    const label = openLabel.paragraph.text.trim();
    const kind = labelAlone(label);
    const names = openLabel.item === item && !found.length && namesAlone(paragraph.text);
    if (!names || !kind) {
      openLabel.progress.pending.push(wholeOf(openLabel.paragraph));
      return false;
    }
    const { length } = openLabel.paragraph.text;
    const one: Found = { form: 'line', start: 0, end: length, from: length, to: length, closed: true };
    this.addNames(this.close(openLabel.paragraph, item, one, openLabel.progress), paragraph, { kind, label });
    return true;
  }

  /** 责任单位：市教委 / 市财政局 / 各区政府: names that go on, each line with nothing but names. */
  private goesOnWithNames(paragraph: Paragraph): boolean {
    const { previous } = this;
    if (previous?.assignment.form !== 'line' || previous.paragraph.endLine + 1 < paragraph.line) return false;
    const label = previous.assignment.content.at(-1)?.column ?? lastLabel(previous.paragraph.text);
    if (!label || label.kind === 'deadline' || label.kind === 'person') return false;
    if (/[。；;]\s*$/.test(previous.paragraph.text) || !namesAlone(paragraph.text)) return false;
    this.addNames(previous.assignment, paragraph, label);
    return true;
  }

  private addNames(assignment: Assignment, paragraph: Paragraph, column: NonNullable<Piece['column']>): void {
    assignment.clause.push(wholeOf(paragraph));
    assignment.content.push({ ...wholeOf(paragraph), column });
    this.previous = { assignment, paragraph };
  }

  private of(item: Item): Progress {
    const known = this.progress.get(item);
    if (known) return known;
    const fresh: Progress = { pending: [], headingWasTask: false, last: null };
    this.progress.set(item, fresh);
    return fresh;
  }

  /** 牵头单位：… / 配合单位：… / 完成时限：… on lines that follow each other are one clause. */
  private joinsBlock(paragraph: Paragraph, found: readonly Found[]): boolean {
    const { previous } = this;
    if (!previous || previous.assignment.form === 'label' || previous.assignment.form === 'role') return false;
    const whole = found[0]?.start === 0 && found[0].form === 'line';
    const kind = labelKind(paragraph);
    const head = previous.assignment.clause.find((piece) => labelKind(piece.paragraph) !== 'person');
    const before = labelKind(head?.paragraph ?? paragraph);
    const follows =
      kind === 'deadline' ||
      (whole &&
        kind !== 'lead' &&
        (before === 'lead' || (before === 'responsible' && (kind === 'support' || IMPLEMENTS.test(paragraph.text)))));
    if (!follows) return false;
    const piece = { paragraph, from: 0, to: paragraph.text.length };
    previous.assignment.clause.push(piece);
    previous.assignment.content.push(piece);
    this.previous = { assignment: previous.assignment, paragraph };
    return true;
  }

  private close(paragraph: Paragraph, item: Item, found: Found, progress: Progress): Assignment {
    const pending = progress.pending.filter((piece) => piece.to > piece.from);
    const opens = found.form === 'line' && found.start === 0 ? personsAtEnd(pending) : pending.length;
    const [task, persons] = [pending.slice(0, opens), pending.slice(opens)];
    const empty = textOf(task) === '';
    const repeated = empty ? this.previous?.assignment : undefined;
    const assignment: Assignment = {
      form: found.form,
      clause: [...persons, { paragraph, from: found.start, to: found.end }],
      content: [
        ...persons,
        { paragraph, from: found.from, to: found.to, ...(found.label ? { column: found.label } : {}) },
      ],
      closed: found.closed,
      ...(repeated
        ? { task: repeated.task, path: repeated.path, item: repeated.item, under: repeated.under }
        : this.taskOf(item, task, progress)),
    };
    this.assignments.push(assignment);
    progress.pending = [];
    progress.headingWasTask ||= task.length === 1 && task[0]?.paragraph === item.paragraphs[0] && item.standalone;
    this.previous = { assignment, paragraph };
    progress.last = this.previous;
    return assignment;
  }

  /** Parents whose items run over several paragraphs, each with a clause of its own. */
  private readonly manifold = new Set<Item>();

  /**
   * Whether a paragraph behind a finished item is another one of it: the next item of its level is yet to come, or the
   * items before it ran on so. Behind the last item it may close the section.
   */
  private goesOnWithItem(item: Item, progress: Progress): boolean {
    const { parent } = item;
    if (!parent || item.standalone || progress.headingWasTask) return false;
    if (parent.children.at(-1) === item) return this.manifold.has(parent);
    this.manifold.add(parent);
    return true;
  }

  private taskOf(
    item: Item,
    task: readonly Piece[],
    progress: Progress,
  ): Pick<Assignment, 'task' | 'path' | 'item' | 'under'> {
    const first = task[0]?.paragraph;
    const whole = progress.last === null && first === item.paragraphs[0] && item.numbering !== null;
    const before = first && progress.last?.paragraph === first ? progress.last.assignment : null;
    const opensAnew =
      first !== undefined &&
      !BULLET.test(first.text) &&
      first !== item.paragraphs[0] &&
      progress.last !== null &&
      !before;
    if (first && CLOSING.test(first.text) && item.paragraphs[0] !== first)
      return { task, path: [], item: null, under: rootOf(item) };
    if (!opensAnew) {
      const path = before ? before.path : ancestry(item).map(({ heading }) => heading);
      return { task, path, item: whole ? item : null, under: before ? before.under : item };
    }
    const under = this.goesOnWithItem(item, progress) ? item : headingAbove(item, progress.headingWasTask);
    return { task, path: ancestry(under).map(({ heading }) => heading), item: null, under };
  }
}

function rootOf(item: Item): Item {
  let at = item;
  while (at.parent) at = at.parent;
  return at;
}

/** The nearest heading that stands alone; a paragraph after a finished item belongs to it. */
function headingAbove(item: Item, skipOwn: boolean): Item {
  let at = item;
  if (skipOwn && at.parent) at = at.parent;
  while (at.parent && !at.standalone) at = at.parent;
  return at;
}

/** Gives every clause of an outline its task, in reading order. */
export function assignTasks(outline: Outline): Assignment[] {
  const assigner = new Assigner();
  for (const { paragraph, item } of outline.flow) assigner.take(paragraph, item);
  return assigner.assignments;
}
