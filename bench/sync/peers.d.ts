/** As far as the bench uses them; neither brings types that Node's own way of modules finds. */
declare module 'pouchdb' {
  export interface Doc {
    readonly _id: string
    readonly _rev?: string
    readonly _conflicts?: readonly string[]
    readonly [field: string]: unknown
  }
  export default class PouchDB {
    static plugin(plugin: unknown): void
    constructor(name: string, options: { adapter: 'memory' })
    get(id: string, options?: { conflicts?: boolean }): Promise<Doc>
    put(doc: Doc): Promise<unknown>
    bulkDocs(docs: unknown, options?: unknown, done?: unknown): Promise<unknown>
    readonly replicate: {
      to(other: PouchDB): Promise<unknown>
      from(other: PouchDB): Promise<unknown>
    }
    destroy(): Promise<unknown>
  }
}
declare module 'pouchdb-adapter-memory'
