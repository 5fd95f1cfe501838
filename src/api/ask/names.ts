/** What a question may name: all bodies and documents, or of a large graph those that share most with it. */
import type { Context } from '../context.js';
import { isReady } from '../full-text.js';
import { kept } from '../kept.js';
import { nearOf } from '../phrase.js';
import { bodyNames } from './body-names.js';
import { englishTerms } from './english.js';
import type { Names } from './read.js';

/** The names of so many bodies and documents are read in about two seconds, once for a state of the graph. */
const ALL_READ = 20_000;
/** So many of each are looked at for one question, where there are more in all. */
const NEAREST = 500;

/** @param question as it was written */
export async function namesFor(context: Context, question: string): Promise<Names> {
  const phrase = nearOf([question, ...meant(question)].join(' '));
  if (phrase === null || !(await isLarge(context))) return kept(context, 'what a question may name', readAll, sizeOf);
  const near = { phrase, most: NEAREST };
  return read(context, near);
}

async function isLarge(context: Context): Promise<boolean> {
  const count = async ({ load }: Context) => {
    const [sizes] = await load.once('sizes');
    return Number(sizes?.agencies) + Number(sizes?.documents);
  };
  if ((await kept(context, 'how many names', count, () => 1)) <= ALL_READ) return false;
  return (await isReady(context, 'agency_text')) && (await isReady(context, 'document_text'));
}

/** Chinese names of bodies that a question may mean by English terms. */
function meant(question: string): string[] {
  const asked = question.toLowerCase();
  const found = englishTerms().bodies.filter(({ english }) =>
    english.some((term) => asked.includes(term.toLowerCase())),
  );
  return found.map(({ chinese }) => chinese);
}

const readAll = (context: Context): Promise<Names> => read(context, {});

async function read({ load }: Context, near: { readonly phrase?: string; readonly most?: number }): Promise<Names> {
  const [agencies, documents] = await Promise.all([load.once('ask-agencies', near), load.once('ask-documents', near)]);
  return { agencies, documents, bodies: bodyNames(agencies) };
}

const sizeOf = ({ agencies, documents }: Names): number => 30 * agencies.length + 5 * documents.length;
