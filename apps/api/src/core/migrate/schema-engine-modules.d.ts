declare module '@prisma/schema-engine-wasm/schema_engine_bg' {
  export * from '@prisma/schema-engine-wasm'
  export function __wbg_set_wasm(exports: WebAssembly.Exports): void
}

/** Node has it; its types for version 20 leave it to a browser's. */
declare namespace WebAssembly {
  type Exports = Record<string, unknown>
  type Imports = Record<string, Record<string, unknown>>
  function instantiate(code: Uint8Array, imports: Imports): Promise<{ instance: { exports: Exports } }>
}
