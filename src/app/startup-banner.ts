import type { Application } from './application.js';

/** What to paste first: the ten best posts of the person who asks. */
const firstOperation = `{
  viewer { jobSeeker { matches(first: 10) { nodes {
    score eligibility opportunity { title employer { name } } plain
  } } } }
}`;

/** What a newcomer is told when the program has started. */
export function startupBanner({ url, graphqlUrl, databaseDescription, demoLoaded, demoTokens }: Application): string {
  const lines = [
    '',
    '晋桥 Jinqiao is running.',
    '',
    `  GraphQL      ${graphqlUrl}`,
    `  GraphiQL     ${url}/   (a tab for each example, with its account)`,
    `  Health       ${url}/health/ready`,
    `  Database     ${databaseDescription}${demoLoaded ? ' (demonstration data loaded just now)' : ''}`,
  ];
  if (demoTokens.length > 0) {
    lines.push('', 'The demonstration data is synthetic: none of these people, employers and posts exists.', "Tokens for 30 days, of the demonstration's own issuer, with which nothing starts in production:", '');
    for (const { name, label, token } of demoTokens) lines.push(`  ${name.padEnd(11)}${label}`, `  ${token}`, '');
    const massage = demoTokens.find(({ name }) => name === 'massage');
    lines.push(
      'Open GraphiQL and press the play button, or paste this operation there:', '',
      ...firstOperation.split('\n').map((line) => `  ${line}`), '',
      'or paste this into a terminal:', '',
      `  curl -s ${graphqlUrl} -H 'content-type: application/json' -H 'accept-language: zh-CN' \\`,
      `    -H 'authorization: Bearer ${massage?.token ?? ''}' \\`,
      `    -d '${JSON.stringify({ query: firstOperation.replace(/\s+/g, ' ') })}'`,
    );
  }
  lines.push('', 'Stop with Ctrl-C.', '');
  return lines.join('\n');
}
