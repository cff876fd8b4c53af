/** The full value of a line, a factor or a score, in basis points. It stands alone: rules and factors read it before the model is there. */
export const full = 10_000;
