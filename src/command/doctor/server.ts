import { CannotOpen } from '#storage'
import { lookAtServer } from '#storage/postgres'
import { fine, hint, wrong, type Finding } from './finding.ts'

/** How the PostgreSQL server is, as the program's login sees it. */
export const serverIs = async (url: string): Promise<Finding[]> => {
  try {
    const { version, unfit, recyclesLog, unheard } = await lookAtServer(url)
    return [
      fine('server', `PostgreSQL ${version}.`),
      unfit === undefined
        ? fine(
            'server-fit',
            'An ordinary login, clinics kept apart, rights as they must be, nothing lost in a power cut.',
          )
        : wrong('server-fit', unfit, 'Prepare it anew as its owner: tessera prepare.'),
      recyclesLog
        ? hint(
            'server-log',
            'The server uses old pieces of its log again: what was destroyed may lie in them for long.',
            'Set wal_recycle = off.',
          )
        : fine('server-log', 'The server does not keep old pieces of its log.'),
      unheard
        ? fine('server-tls', 'Nobody on the network can listen to what is asked of it.')
        : wrong(
            'server-tls',
            'The conversation with the server is not encrypted.',
            'Add sslmode=verify-full to DATABASE_URL.',
          ),
    ]
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error
    return [wrong('server', error.message, 'Look whether the server runs, and whether DATABASE_URL is right.')]
  }
}
