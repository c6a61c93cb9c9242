import type { TestProject } from 'vitest/node'
import { NoPostgres, startCluster, type Cluster } from './cluster.fixture.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the server that the tests share. */
    readonly server: string
  }
}

const started = (): Cluster => {
  try {
    return startCluster()
  } catch (error) {
    if (!(error instanceof NoPostgres)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

/** Starts the server that the tests share, and stops it when they are done. */
export default (project: TestProject): (() => void) => {
  const cluster = started()
  project.provide('server', cluster.folder)
  return () => cluster.close()
}
