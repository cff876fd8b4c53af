/** Who may import whom: top down, never up; features meet through their index alone. */
const layers = ['config', 'platform', 'access', 'domain', 'matching|suggesting', 'planning', 'demonstration|interchange', 'app', 'cli'];

const upward = layers.flatMap((layer, index) => {
  const above = layers.slice(index + 1).join('|');
  return above === '' ? [] : [{
    name: `no-way-up-from-${layer.replace('|', '-and-')}`, severity: 'error', comment: 'Layers import from those below them.',
    from: { path: `^src/(${layer})/` }, to: { path: `^src/(${above})/` },
  }];
});

const kinds = {
  vocabulary: 'measures-document|graduates|local-figures|concepts|regions|retirement|functions|accommodations|disabilities|education|certificates|skills|occupations',
  stated: 'claims',
  who: 'employers|seekers',
  offered: 'workplaces|vacancies|job-fairs',
  happens: 'applications|caseloads|claim-desk|audit-events|data-rights|levy|quota|public-sector|programmes|measures|policies|employments|plans|disputes|procurement|reports|mandates|public-welfare|placements',
};

const domainOrder = [
  ['vocabulary', `${kinds.stated}|${kinds.who}|${kinds.offered}|${kinds.happens}`], ['stated', `${kinds.who}|${kinds.offered}|${kinds.happens}`], ['who', `${kinds.offered}|${kinds.happens}`], ['offered', kinds.happens],
].map(([kind, above]) => ({
  name: `no-way-up-in-the-domain-from-${kind}`, severity: 'error', comment: 'What happens stands on what is offered, that on who, that on claims of facts, that on the vocabulary.',
  from: { path: `^src/domain/(${kinds[kind]})/` }, to: { path: `^src/domain/(${above})/` },
}));

// Whoever does something tells of it: so the notices stand below all features, but for their tables, which name job seekers and employers.
const belowFeatures = {
  name: 'no-way-up-in-the-domain-from-notices', severity: 'error', comment: 'Every feature may tell and remind.',
  from: { path: '^src/domain/notices/', pathNot: '/(tables|notice\\.entity)\\.ts$' }, to: { path: `^src/domain/(${kinds.who}|${kinds.offered}|${kinds.happens})/` },
};

module.exports = {
  forbidden: [
    ...upward,
    ...domainOrder,
    belowFeatures,
    {
      name: 'features-meet-through-their-index', severity: 'error', comment: "Import another feature's index.ts, or its terms alone, not its inside.",
      from: { path: '^src/domain/([^/]+)/' }, to: { path: '^src/domain/([^/]+)/', pathNot: ['^src/domain/$1/', '^src/domain/[^/]+/(index|terms)\\.ts$'] },
    },
    {
      name: 'domain-from-outside-through-its-index', severity: 'error', comment: "Import the feature's index.ts, its terms alone, or its tables.",
      from: { pathNot: '^src/domain/' }, to: { path: '^src/domain/[^/]+/', pathNot: '^src/domain/[^/]+/(index|terms|tables)\\.ts$' },
    },
    {
      name: 'programme-kinds-through-their-list', severity: 'error', comment: 'Ask a kind for what it says of itself; its code is named in its folder alone.',
      from: { pathNot: '^src/domain/programmes/kinds/' }, to: { path: '^src/domain/programmes/kinds/', pathNot: '/kinds/index\\.ts$' },
    },
    { name: 'no-circles', severity: 'error', comment: 'Two files that import each other are one.', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-orphans', severity: 'error', comment: 'A file that nobody imports is no part of the program.', from: { orphan: true, pathNot: ['\\.d\\.ts$'] }, to: {} },
    { name: 'only-listed-packages', severity: 'error', comment: 'Imports come from dependencies of package.json.', from: { path: '^src' }, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] } },
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, doNotFollow: { path: 'node_modules' }, enhancedResolveOptions: { extensions: ['.ts', '.js'], exportsFields: ['exports'], conditionNames: ['import', 'node', 'types'] } },
};
