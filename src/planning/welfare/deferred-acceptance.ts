/** A post with seats to give, and its order of those who ask for it: negative when the first comes before the second. */
export interface Post { readonly seats: number; readonly compare: (person: number, other: number) => number }

/**
 * Who gets which post, so that it is stable: nobody and no post would rather have each other than what they have. People ask for their posts in the
 * order of their wish; a post holds on to the best who have asked so far, as many as it has seats, and turns away the rest, who ask for their next
 * (Gale and Shapley, 1962). Of all stable ways it is the one that is best for each person, and nobody gains by stating other wishes.
 * @param wishes by person, the posts asked for, the dearest first
 * @returns by person, the post; null for none
 */
export function deferredAcceptance(wishes: readonly (readonly number[])[], posts: readonly Post[]): (number | null)[] {
  const held = posts.map((): number[] => []);
  const asked = wishes.map(() => 0);
  const asking = wishes.map((_, person) => person).reverse();
  for (let person = asking.pop(); person !== undefined; person = asking.pop()) {
    const wish = wishes[person]?.[asked[person] ?? 0];
    if (wish === undefined) continue;
    asked[person] = (asked[person] ?? 0) + 1;
    const [post, holders] = [posts[wish], held[wish]];
    if (post === undefined || holders === undefined) throw new Error(`there is no post ${wish}`);
    holders.push(person);
    holders.sort(post.compare);
    if (holders.length <= post.seats) continue;
    const turnedAway = holders.pop();
    if (turnedAway !== undefined) asking.push(turnedAway);
  }
  const found = wishes.map((): number | null => null);
  held.forEach((holders, post) => { for (const person of holders) found[person] = post; });
  return found;
}
