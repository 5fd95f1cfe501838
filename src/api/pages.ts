/** Static files: the page with its addresses, and GraphiQL for a browser that opens /graphql. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { type Express, type Request } from 'express';
import { licenses } from '../licenses.js';
import { packageRoot } from '../reference.js';
import { graphiqlHeaders } from './security.js';

/** The one folder of the package, whether the program runs from its sources or built. */
const GUIDE = join(packageRoot(), 'src', 'api');
/** Stands in GraphiQL's page where the number goes. */
const NONCE = '__NONCE__';

/**
 * Mounts the files of `webRoot` around the API: what a browser opens is a page, what a program asks is GraphQL.
 * @param addGraphql - mounts the API
 */
export function addPages(app: Express, webRoot: string | undefined, addGraphql: (app: Express) => void): void {
  // Files are named below `root`: of a whole path, a folder that begins with a dot (~/.npm/_npx) would be refused.
  const built = webRoot !== undefined && existsSync(join(webRoot, 'index.html'));
  if (built) addGraphiql(app, webRoot);
  addGraphql(app);
  addGuide(app);
  addLicenses(app);
  if (!built) {
    app.get('/', (_, response) => {
      response
        .type('text')
        .send('The page is not built. GraphQL answers at /graphql. To build the page: npm run build\n');
    });
    return;
  }
  // Names under assets/ carry a hash of their content, so what was fetched once stays right.
  app.use('/assets', express.static(join(webRoot, 'assets'), { immutable: true, maxAge: '365d', fallthrough: false }));
  app.use(express.static(webRoot, { index: false }));
  app.get('/{*address}', (request, response, next) => {
    // At the root nothing else stands: who looks there first, with any program, should see that something answers.
    if (request.path !== '/' && !opensInBrowser(request)) return next();
    response.set('Cache-Control', 'no-cache').sendFile('index.html', { root: webRoot });
  });
}

/** GraphiQL for browsers. The page names a number that its own styles carry: it is made for each answer anew. */
function addGraphiql(app: Express, webRoot: string): void {
  app.get(['/graphql', '/graphiql', '/graphiql/index.html'], async (request, response, next) => {
    if (!opensInBrowser(request)) return next();
    const page = await readFile(join(webRoot, 'graphiql', 'index.html'), 'utf8');
    const nonce = randomBytes(16).toString('base64');
    graphiqlHeaders(nonce)(request, response, (error) => {
      if (error) return next(error);
      response.vary('Accept').set('Cache-Control', 'no-store').type('html').send(page.replace(NONCE, nonce));
    });
  });
}

/** The guide as it stands: Markdown reads well as plain text too. */
function addGuide(app: Express): void {
  app.get('/guide', (_, response) => {
    response.type('text').set('Cache-Control', 'no-cache').sendFile('GUIDE.md', { root: GUIDE });
  });
}

function addLicenses(app: Express): void {
  app.get('/licenses', (_, response) => {
    response.type('text').set('Cache-Control', 'no-cache').send(licenses());
  });
}

/** A person who opens the address in a browser, and not a program that asks for data. */
export function opensInBrowser(request: Request): boolean {
  return ['GET', 'HEAD'].includes(request.method) && request.accepts(['json', 'html']) === 'html';
}
