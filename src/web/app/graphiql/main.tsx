/** GraphiQL, bundled with its editor and workers, with a tab for each research question in queries/examples. */
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

// Apollo Server refuses requests that a plain form could send; this header shows that a script asks.
const fetcher = createGraphiQLFetcher({ url: '/graphql', headers: { 'apollo-require-preflight': 'true' } });

const tabs = exampleTabs(files);
const root = document.getElementById('graphiql');
if (root) {
  createRoot(root).render(
    <GraphiQL
      fetcher={fetcher}
      {...(tabs.length > 0 ? { defaultTabs: tabs } : {})}
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo>
        <a className="back-to-page" href="/">
          zeren 责任
        </a>
      </GraphiQL.Logo>
    </GraphiQL>,
  );
}
