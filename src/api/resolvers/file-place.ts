/** Where a line of a text stands in the file from which it was taken. */
import { type FilePlace, filePlace } from '../../places.js';
import type { PlaceUnit } from '../../types.js';
import type { Context } from '../context.js';
import { numbers, orNull } from '../values.js';

/** Null for a plain text. */
export async function filePlaceOf(
  { load }: Context,
  { file, startLine, endLine }: { readonly file: string; readonly startLine: number; readonly endLine: number },
): Promise<FilePlace | null> {
  const row = await load.row('text-files', file);
  const unit = orNull(row?.unit);
  if (unit === null) return null;
  return filePlace({ unit: unit as PlaceUnit, numbers: numbers(row?.numbers) }, { line: startLine, endLine });
}

/** The address from which a text's file came, if one is known. */
export async function fileAddressOf({ load }: Context, file: string): Promise<string | null> {
  return orNull((await load.row('text-files', file))?.address);
}
