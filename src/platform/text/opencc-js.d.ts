// The package's own types name a file without its extension, which modules of Node don't find.
declare module 'opencc-js/t2cn' {
  /** A converter of texts between the characters of two places, as "t" (traditional) and "cn" (simplified). */
  export function Converter(places: { readonly from: 't' | 'tw' | 'hk'; readonly to: 'cn' }): (text: string) => string;
}
