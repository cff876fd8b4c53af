/**
 * How many certificates an account may state in a day. A person has one, and may mistype it; a centre registers many. The bound keeps anybody from trying
 * out numbers: the answer does not tell whether a number is registered, and the centre sees each of them as a claim.
 */
export const certificateAttemptsADay = { ofOneself: 5, ofOthers: 200 } as const;
