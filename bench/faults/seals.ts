import { lookAtRecord, type Where } from '../../src/command/where.ts'
import { inWords, verify, wrongInFile } from '../../src/storage/backup/index.ts'
import { safeBeside } from '../../src/storage/index.ts'
import { openSafe } from '../../src/storage/keys/index.ts'

/** A record, and what is wrong with it: nothing, as a rule. */
export interface LookedOver {
  readonly entries: number
  readonly faults: readonly string[]
}

/** Looks a whole record over as `tessera verify` does: order, seals, keys, every entry opened, the file. */
export const lookOver = async (data: string, url?: string): Promise<LookedOver> => {
  const safe = safeBeside(data)
  const where: Where = url ? { kind: 'postgres', url, safe } : { kind: 'sqlite', data, safe }
  const record = await lookAtRecord(where, openSafe(safe))
  try {
    const { entries, broken } = await verify(record.database, record.clinic, { safe: openSafe(safe) })
    const inFile = await wrongInFile(record, record.clinic)
    return { entries, faults: [...(broken ? [inWords(broken)] : []), ...inFile] }
  } finally {
    await record.close()
  }
}
