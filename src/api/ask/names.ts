/** What a question may name: all bodies and documents, or of a large graph those that share most with it. */
import type { Context } from '../context.js';
import { type Near, nearTo } from '../full-text.js';
import { kept } from '../kept.js';
import { bodyNames } from './body-names.js';
import { englishTerms } from './english.js';
import type { Names } from './read.js';

/** @param question as it was written */
export async function namesFor(context: Context, question: string): Promise<Names> {
  const near = await nearTo(context, [question, ...meant(question)].join(' '), ['agency_text', 'document_text']);
  return near.phrase === undefined ? kept(context, 'what a question may name', readAll, sizeOf) : read(context, near);
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

async function read({ load }: Context, near: Near): Promise<Names> {
  const [agencies, documents] = await Promise.all([load.once('ask-agencies', near), load.once('ask-documents', near)]);
  return { agencies, documents, bodies: bodyNames(agencies) };
}

const sizeOf = ({ agencies, documents }: Names): number => 30 * agencies.length + 5 * documents.length;
