import { preparedDatabase } from '../postgres/databases.fixture.ts'
import { postgresDatabase } from '../postgres/postgres-database.ts'
import { canBePutBack } from './backup.contract.ts'

canBePutBack('a backup of PostgreSQL', async () => postgresDatabase((await preparedDatabase())('desk')))
