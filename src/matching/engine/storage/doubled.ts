type Numbers = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** An array with the same numbers and room for as many more. */
export function doubled<Kind extends Numbers>(numbers: Kind): Kind {
  const larger = new (numbers.constructor as new (length: number) => Kind)(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
