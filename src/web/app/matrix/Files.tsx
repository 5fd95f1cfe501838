import { useState } from 'react';
import { file } from '../addresses.js';
import { pngOf, svgFile } from '../files/png.js';
import { save } from '../files/save.js';
import { useSpeech } from '../language.js';
import { documentLabel } from '../parts/names.js';
import type { DocumentName } from '../queries/shapes.js';
import { captionOf } from './Caption.js';
import { marksOf } from './Legend.js';
import { labelsOf } from './labels.js';
import type { Doubts, Line, MatrixData } from './model.js';
import { type Picture, pictureOf } from './picture.js';
import { scaleOf } from './print-scale.js';
import type { MatrixAsked } from './search.js';

interface FilesProps {
  readonly asked: MatrixAsked;
  readonly document: DocumentName | null;
  readonly matrix: MatrixData;
  readonly lines: readonly Line[];
  readonly doubts: Doubts;
}

/** The same matrix as files of the server, as a picture drawn here from the data, and as a page for paper. */
export function Files(props: FilesProps) {
  const { strings } = useSpeech();
  const { asked } = props;
  const [state, setState] = useState<'ready' | 'drawing' | 'failed'>('ready');
  const draw = usePicture(props);
  const name = asked.document ?? 'matrix';
  const saveAs = async (make: (picture: Picture) => Promise<Blob>, ending: string) => {
    setState('drawing');
    const done = await make(draw()).catch(() => null);
    if (done !== null) save(`${name}.${ending}`, done);
    setState(done === null ? 'failed' : 'ready');
  };
  const png = async (picture: Picture) => {
    const scale = scaleOf(picture);
    if (scale === null) throw new Error('too large');
    return pngOf(svgFile(picture.svg), Math.round(picture.width * scale));
  };
  return (
    <p className="downloads">
      {strings.downloads}
      {FORMATS.map(([label, format]) => (
        <a key={label} href={file.matrix(asked, format)} download>
          {label}
        </a>
      ))}
      <button type="button" className="plain" disabled={state === 'drawing'} onClick={() => void saveAs(png, 'png')}>
        PNG
      </button>
      <button type="button" className="plain" onClick={() => void saveAs(async ({ svg }) => svgFile(svg), 'svg')}>
        SVG
      </button>
      <button type="button" className="plain" onClick={() => print()}>
        {strings.matrix.print}
      </button>
      <span className="quiet" role="status">
        {state === 'ready' ? '' : state === 'drawing' ? strings.matrix.drawing : strings.matrix.tooLarge}
      </span>
    </p>
  );
}

/** HTML is the one that prints on A3 and A4, with the clauses as notes. */
const FORMATS = [
  ['XLSX', 'xlsx'],
  ['CSV', 'csv'],
  ['CSV (long)', 'long.csv'],
  ['Markdown', 'md'],
  ['HTML', 'html'],
] as const;

/** Draws the matrix as it is shown, in the reader's language, always on white. */
function usePicture({ document, matrix, lines, doubts }: FilesProps): () => Picture {
  const { strings, language } = useSpeech();
  const titleOf = (of: DocumentName) =>
    [documentLabel(of, language, strings), of.number, of.date].filter(Boolean).join(' · ');
  return () =>
    pictureOf(matrix, lines, labelsOf(matrix.columns, language), {
      title: strings.matrix.title,
      subtitle: document === null ? '' : titleOf(document),
      task: strings.column.task,
      total: strings.matrix.total,
      letter: strings.letter,
      role: strings.role,
      marks: marksOf(doubts, strings)
        .filter(({ count }) => count > 0)
        .map(({ mark, meaning }) => `${mark} ${meaning}`),
      caption: captionOf(matrix, doubts, strings),
      documentTitle: (line) => titleOf(line.group.document),
    });
}
