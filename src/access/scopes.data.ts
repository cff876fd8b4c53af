/**
 * What a service account's programs may ask for, beyond what everybody may. A scope only narrows: the account's roles decide as for people.
 * Frontends that show posts need none; data exchange with universities and centres names what it exchanges.
 */
export const scopes = {
  'people:read': 'People, what they consent to, and their certificates.',
  'people:write': 'Register and change people, their certificates and consents.',
  'claims:decide': 'Confirm facts with legal effect, and decide on claims of them; without it, what the program states of facts are claims.',
  'matching:read': 'Matches, candidates and rankings.',
  'matching:write': 'Keep matches, and tune the model and the order of priority.',
  'applications:read': 'Applications and their history.',
  'applications:write': 'Apply, refer, and change what becomes of applications.',
  'posts:write': 'Employers, posts and fairs, registrations for fairs, and amounts of a region.',
  'quota:read': "Employers' yearly declarations, and what they owe of the levy.",
  'quota:write': "Declare and certify employers' years.",
  'tables:exchange': 'Bring tables in and take them out; to bring one in, a program needs the scope of what the table changes as well.',
  'audit:read': 'The record of who read and wrote what.',
} as const;

export type Scope = keyof typeof scopes;
