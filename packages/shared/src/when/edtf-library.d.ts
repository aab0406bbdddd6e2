/** The part of the `edtf` package, which has no types of its own, that the tests use as an oracle. */
declare module 'edtf' {
  export default function edtf(text: string): { min: number | null; max: number | null }
}
