/** zeren licenses: under which licences the libraries come that are in it. */
import { licenses } from '../licenses.js';
import { EXIT, print } from './output.js';

export async function licensesCommand(): Promise<number> {
  await print(licenses());
  return EXIT.done;
}
