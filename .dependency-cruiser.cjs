/**
 * Who may import whom. The way of the data has one direction; a room sees only rooms before it.
 * Each rule says why. Run by `npm run check`.
 */
const ROOMS = ['read', 'outline', 'clauses', 'mentions', 'agencies', 'graph', 'store', 'analysis', 'intake', 'api', 'exports', 'web', 'commands'];

/** Rooms that touch the world: disk, network, clock. */
const RIM_MODULES = '^(node:)?(fs|fs/promises|net|http|https|dns|child_process|worker_threads|tls|dgram)$';

const directions = ROOMS.flatMap((room, at) => {
  const later = ROOMS.slice(at + 1).filter((other) => !(room === 'api' && other === 'exports'));
  return later.length
    ? [
        {
          name: `${room}-looks-back-only`,
          comment: 'Texts become documents, outline, clauses, mentions, parties, a graph, answers, files: what comes later must not shape what came before.',
          severity: 'error',
          from: { path: `^src/${room}/` },
          to: { path: `^src/(${later.join('|')})/` },
        },
      ]
    : [];
});

module.exports = {
  forbidden: [
    ...directions,
    {
      name: 'stages-are-pure',
      comment: 'A stage before the store is a function of its input: no disk, no network, so that the same text always gives the same graph.',
      severity: 'error',
      from: { path: '^src/(read|outline|clauses|mentions|agencies|graph|analysis)/|^src/(types|issues|pipeline|records|document-ids|places)\\.ts$' },
      to: { path: RIM_MODULES },
    },
    {
      name: 'resolvers-see-the-interface',
      comment: 'A resolver that knew a store would answer on that store only.',
      severity: 'error',
      from: { path: '^src/(api|exports|analysis)/' },
      to: { path: '^src/store/(embedded|neo4j|neo4j-local|open|engine|graph-store|load)[^/]*\\.ts$' },
    },
    {
      name: 'the-page-speaks-graphql',
      comment: 'The page gets its data from the API alone, as every other client does.',
      severity: 'error',
      from: { path: '^src/web/app/' },
      to: { path: '^src/(?!web/|types\\.ts)' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other to run are one file, or want a third. Types may look both ways: they are gone at run time.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-tests-in-the-program',
      comment: 'The program must run without its tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'only-named-packages',
      comment: 'What the program imports must be named in package.json. All but the engine stands under devDependencies: it is bundled into the package (src/packing/), and not installed with it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/web/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'], exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
