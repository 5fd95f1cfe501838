/** GraphiQL, bundled with its editor and workers, with a tab for each research question in queries/examples. */
import './own-styles.js';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import './graphiql.css';
import { exampleTabs } from './examples.js';

const files = import.meta.glob<string>('../../../../queries/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const fetcher = createGraphiQLFetcher({ url: '/graphql' });

const tabs = exampleTabs(files);
const root = document.getElementById('graphiql');
if (root) {
  createRoot(root).render(
    <GraphiQL fetcher={fetcher} {...firstVisit()} defaultEditorToolsVisibility="variables">
      <GraphiQL.Logo>
        <a className="back-to-page" href="/">
          zeren 责任
        </a>
        <a className="back-to-page" href="/guide">
          Guide
        </a>
      </GraphiQL.Logo>
    </GraphiQL>,
  );
}

/** The example tabs, with the first one's variables, which GraphiQL does not take from the tab; later visits keep theirs. */
function firstVisit() {
  const [first] = tabs;
  if (!first || localStorage.getItem('graphiql:tabState') !== null) return {};
  return { defaultTabs: tabs, initialQuery: first.query, initialVariables: first.variables ?? '' };
}
