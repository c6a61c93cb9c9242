import { CannotOpen } from '#storage'
import { namedIn, preparePostgres, sweepPostgres } from '#storage/postgres'
import { CannotStart, optionsIn } from './options.ts'
import { ENDED, ending } from './where.ts'

/** The addresses of the database: as the ordinary login, and as the owner of its tables. */
interface Addresses {
  readonly databaseUrl?: string | undefined
  readonly ownerUrl?: string | undefined
}

const ownerIn = ({ ownerUrl }: Addresses): string => {
  if (ownerUrl) return ownerUrl
  throw new CannotStart('Set DATABASE_OWNER_URL to the address of the database as the owner of its tables.')
}

/** `tessera prepare`: makes or renews the tables, keeps clinics apart, and gives the ordinary login what it needs. */
export const prepareCommand = (args: readonly string[], around: Addresses): Promise<number> =>
  ending(async () => {
    optionsIn(args, {})
    const owner = ownerIn(around)
    if (!around.databaseUrl)
      throw new CannotStart('Set DATABASE_URL to the address of the database as the ordinary login of the program.')
    const { user, database } = namedIn(around.databaseUrl)
    if (namedIn(owner).database !== database)
      throw new CannotStart('DATABASE_URL and DATABASE_OWNER_URL name two databases: they must name the same one.')
    if (namedIn(owner).user === user)
      throw new CannotOpen('The login of the program must not own the tables: make an ordinary one for it.')
    await preparePostgres(owner, { login: user })
    console.log(`The database ${database} is ready for the login ${user}.`)
    return ENDED.fine
  })

/** `tessera sweep`: takes what was erased out of the server's own files. */
export const sweepCommand = (args: readonly string[], around: Addresses): Promise<number> =>
  ending(async () => {
    optionsIn(args, {})
    const { left } = await sweepPostgres(ownerIn(around))
    if (left.length === 0) {
      console.log('What was erased is in no file of the server any more.')
      return ENDED.fine
    }
    for (const sentence of left) console.error(sentence)
    return ENDED.wrong
  })
