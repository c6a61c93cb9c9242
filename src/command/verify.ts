import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { inWords, lookIntoFolder, verify, wrongInFile } from '#storage/backup'
import { openSafe } from '#storage/keys'
import { optionsIn } from './options.ts'
import { ENDED, ending, found, lookAtRecord, nameOf, WHERE, whereIn, type Surroundings } from './where.ts'

/**
 * `tessera verify`: looks over the whole record as it lies there. Gives 0 where all is well, 2 with the first break, 1
 * where it could not be looked at.
 */
export const verifyCommand = (args: readonly string[], around: Surroundings): Promise<number> =>
  ending(async () => {
    const where = whereIn(optionsIn(args, WHERE), around)
    const safe = existsSync(join(where.safe, 'keys.json')) ? openSafe(where.safe) : undefined
    const record =
      safe || where.kind === 'postgres'
        ? await lookAtRecord(where, safe ?? openSafe(where.safe))
        : found(lookIntoFolder(where.data), where)
    try {
      const { clinic } = record
      const seen = await verify(record.database, clinic, { safe })
      const { entries, gone, head, broken } = seen
      if (broken) {
        console.error(`${nameOf(where)}: ${inWords(broken)}`)
        return ENDED.wrong
      }
      const [damage] = await wrongInFile(record, clinic)
      if (damage !== undefined) {
        console.error(`${nameOf(where)}: the database file is damaged: ${damage}`)
        return ENDED.wrong
      }
      console.log(
        `${entries} entries, in order, every seal good; ${gone} of them unsaid or erased, with their tombstones.`,
      )
      if (record.moved) console.log('This record was moved to another place and goes on there.')
      if (!safe) {
        console.log(`There are no keys in ${where.safe}: no entry was opened. Name the safe with --safe DIR.`)
        return ENDED.fine
      }
      console.log('Every key and every entry opens; the record reaches what the safe has noted.')
      const seal = Buffer.from(head.seal).toString('base64')
      const last = safe.heads(clinic).at(-1)
      if (head.position > 0 && last?.seal !== seal)
        safe.noteHead({ clinic, position: head.position, seal, at: Temporal.Now.instant().toString() })
      return ENDED.fine
    } finally {
      await record.close()
    }
  })
