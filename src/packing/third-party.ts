/** Notes which libraries a build takes in, and writes their licences beside it: most ask that their text goes along. */
import type { Plugin } from 'vite';
import { isAllowed } from './allowed.js';
import { type Library, libraryOf } from './packages.js';

/**
 * What notes the modules of a build. Parts that are built apart (workers) want one of their own with the same list.
 * @param taken the list, by name and version
 * @throws Error at the end of a build that takes in a library whose licence does not fit (allowed.ts)
 */
export function noteLibraries(taken: Map<string, Library>): Plugin {
  return {
    name: 'zeren:note-libraries',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const module of chunk.moduleIds) {
          const library = libraryOf(module);
          if (library) taken.set(`${library.name} ${library.version}`, library);
        }
      }
      const refused = [...taken.values()].filter(({ license }) => !isAllowed(license));
      if (refused.length === 0) return;
      const names = refused.map(({ name, version, license }) => `${name} ${version} (${license})`);
      throw new Error(`Licences that do not fit Apache-2.0: ${names.join(', ')}. See src/packing/allowed.ts.`);
    },
  };
}

/**
 * What writes the list when all parts are built.
 * @param what the words for what is built
 * @param fileName below the folder that is built
 * @param also what is taken in under other terms than its library's
 */
export function writeLibraries(taken: ReadonlyMap<string, Library>, what: string, fileName: string, also = ''): Plugin {
  return {
    name: 'zeren:write-libraries',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler() {
        const libraries = [...taken].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, library]) => library);
        this.emitFile({ type: 'asset', fileName, source: list(what, libraries, also) });
      },
    },
  };
}

function list(what: string, libraries: readonly Library[], also: string): string {
  const rows = libraries.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
  const texts = libraries.map(({ name, version, text }) => `## ${name} ${version}\n\n${text}\n`);
  const head = `# Libraries in ${what}\n\n| library | version | licence |\n| --- | --- | --- |\n${rows.join('\n')}\n${also}`;
  return `${head}\n${texts.join('\n')}`;
}
