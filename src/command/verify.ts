import { inWords, lookIntoFolder, verify, wrongInFile } from '#storage/backup'
import { CannotStart, optionsIn } from './options.ts'
import {
  ENDED,
  ending,
  found,
  hasKeys,
  lookAtRecord,
  nameOf,
  safeAt,
  WHERE,
  whereIn,
  type Surroundings,
} from './where.ts'

/**
 * `tessera verify`: looks over the whole record as it lies there. Gives 0 where all is well, 2 with the first break, 1
 * where it could not be looked at, or no entry opened for want of the keys: unless `--headers-only` asks for no more.
 */
export const verifyCommand = (args: readonly string[], around: Surroundings): Promise<number> =>
  ending(async () => {
    const options = optionsIn(args, { ...WHERE, 'headers-only': { type: 'boolean', default: false } })
    const where = whereIn(options, around)
    const safe = options['headers-only'] || !hasKeys(where.safe) ? undefined : safeAt(where.safe)
    const record =
      where.kind === 'postgres'
        ? await lookAtRecord(where, safe ?? safeAt(where.safe))
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
      if (options['headers-only']) {
        console.log('No entry was opened.')
        return ENDED.fine
      }
      if (!safe)
        throw new CannotStart(
          `There are no keys in ${where.safe}: no entry was opened. Name the safe with --safe DIR; --headers-only looks at the seals alone.`,
        )
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
