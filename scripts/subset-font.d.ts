declare module 'subset-font' {
  /** Gives the font cut to the letters of a text, in the format asked for. */
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options: { readonly targetFormat: 'woff2' | 'sfnt' },
  ): Promise<Uint8Array>
}
