import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { Problem } from '../errors/index.js';
import { text } from '../i18n/text.js';
import type { ErrorTranslator } from './executor.js';

/** How deep a variable's value may be nested, and how many values all variables may hold; the largest input of the schema has 5 levels and 8,000 values. */
export const variableLimits = { levels: 20, values: 20_000 } as const;

function tooDeep(name: string): Problem {
  const { levels } = variableLimits;
  return new Problem('BAD_USER_INPUT', text(
    `变量 ${name} 的嵌套超过 ${levels} 层。`, `The variable ${name} is nested more than ${levels} levels deep; that is the most that is allowed.`,
  ), name);
}

function tooMany(name: string): Problem {
  const { values } = variableLimits;
  return new Problem('BAD_USER_INPUT', text(
    `变量中的值超过 ${values} 个(数到 ${name})。`, `The variables hold more than ${values} values (counted up to ${name}); that is the most that is allowed.`,
  ), name);
}

/** As much of a variable's name as a message shows: the document may not even declare it. */
const longestName = 80;

/** What is wrong with the size of variables; null where nothing is. It goes over them level by level, as deep as they are, on no stack. */
function sizeFault(variables: Readonly<Record<string, unknown>>): Problem | null {
  let count = 0;
  for (const [name, variable] of Object.entries(variables)) {
    const shown = name.slice(0, longestName);
    let level: readonly unknown[] = [variable];
    for (let depth = 0; level.length > 0; depth++) {
      // The values of level 20 may be no lists or objects any more.
      if (depth === variableLimits.levels && level.some((value) => typeof value === 'object' && value !== null)) return tooDeep(shown);
      count += level.length;
      if (count > variableLimits.values) return tooMany(shown);
      level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) as readonly unknown[] : []));
    }
  }
  return null;
}

/** Refuses variables that are nested too deep or too many, before anything goes into them: what does so recursively would overflow the stack. */
export function boundVariables<Context extends BaseContext>(translate: ErrorTranslator<Context>): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => Promise.resolve({
      // It throws at once, not by a promise: the hooks of later plugins, which read the variables, are then not called.
      didResolveOperation({ request: { variables }, contextValue }) {
        const problem = variables === undefined ? null : sizeFault(variables);
        if (problem === null) return Promise.resolve();
        const { message, extensions } = translate(new GraphQLError(problem.message, { originalError: problem }), contextValue);
        throw new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
      },
    }),
  };
}
