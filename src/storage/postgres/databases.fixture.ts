import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import { addressIn, makeDatabase, type Role } from './cluster.fixture.ts'
import { preparePostgres } from './prepare.ts'

export type Address = (role: Role) => string

/** A new, empty database on the server that the tests share. */
export const emptyDatabase = async (): Promise<Address> => {
  const folder = inject('server')
  const name = await makeDatabase(folder)
  return role => addressIn(folder, role, name)
}

/** The same, prepared for the login `desk`. */
export const preparedDatabase = async (): Promise<Address> => {
  const address = await emptyDatabase()
  await preparePostgres(address('keeper'), { login: 'desk' })
  return address
}

/** A conversation by hand, until the test ends. */
export const byHand = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  onTestFinished(() => client.end())
  return client
}
