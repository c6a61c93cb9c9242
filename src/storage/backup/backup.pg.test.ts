import { preparedDatabase } from '../postgres/databases.fixture.ts'
import { postgresDatabase } from '../postgres/postgres-database.ts'
import { canBePutBack } from './backup.contract.ts'
import { bringsDevicesBack } from './devices.contract.ts'

const open = async () => postgresDatabase((await preparedDatabase())('desk'))

canBePutBack('a backup of PostgreSQL', open)
bringsDevicesBack('devices in a backup of PostgreSQL', open)
