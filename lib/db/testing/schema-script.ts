import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { parseConnection } from '../connection'

interface EngineModule {
  __wbg_set_wasm(exports: WebAssembly.Exports): void
  SchemaEngine: { new: (options: object, log: () => void, adapter: unknown) => Promise<{ diff(params: object): Promise<{ stdout: string }> }> }
}

/** The SQL with which Prisma would make the database that a schema describes. The engine asks a server for its version, no more. */
export async function schemaScript(path: string, url: string): Promise<string> {
  const { SchemaEngine } = await loadEngine()
  const adapter = new PrismaPg(parseConnection(url).config)
  const engine = await SchemaEngine.new({}, () => undefined, bindMigrationAwareSqlAdapterFactory(adapter))
  const { stdout } = await engine.diff({
    from: { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: [{ path, content: readFileSync(path, 'utf8') }] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  return stdout
}

async function loadEngine(): Promise<EngineModule> {
  const path = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const engine = (await import(pathToFileURL(path).href)) as EngineModule
  const { instance } = await WebAssembly.instantiate(readFileSync(path.replace(/\.js$/, '.wasm')), {
    './schema_engine_bg.js': engine as unknown as WebAssembly.ModuleImports,
  })
  engine.__wbg_set_wasm(instance.exports)
  // What breaks inside the engine says why by way of this object.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: console.error } })
  ;(instance.exports.__wbindgen_start as (() => void) | undefined)?.()
  return engine
}
