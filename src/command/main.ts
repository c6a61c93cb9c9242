const HELP = `tessera: two people put a life story together, piece by piece

  tessera demo [--port N] [--data DIR] [--fresh] [--requests-per-second N]
      Invented people, to try it. Kept in data/demo; --fresh begins again.
  tessera start [--port N] [--data DIR] [--safe DIR] [--backups DIR] [--origin https://NAME]
      A record of your own, kept in data/clinic. Not for real patients yet.
      --safe is where the keys lie (DIR-safe). --backups DIR makes a backup every night at 02:30 and tries it out.
      --origin names the https address of a proxy that stands before it on this machine.
      --host ADDRESS --cert FILE --cert-key FILE answers there itself, by https, as --origin.
      --hospital URL --hospital-client ID [--hospital-secret-file FILE] is the hospital's sign-in (OpenID Connect).
      --new-code-for NAME prints a code for somebody who lost every passkey and has no lead to ask.
      --requests-per-second N is how much one session may ask for (60); other limits grow with it.
      --end-workers has devices that keep the program let go of it when they next come; what waits on them stays.
  tessera place FILE [--json] [--today YYYY-MM-DD]
      Places the pieces of an invented life in time; FILE - reads what is piped in.
  tessera edtf STRING...
      First and last day of dates in the Extended Date/Time Format (ISO 8601-2), as JSON.

  These look at the record in --data DIR (data/clinic), or in the PostgreSQL database of DATABASE_URL, and at its --safe
  DIR (DIR-safe). They give 0 when all is well, 1 when they could not, 2 when they found something wrong.
  tessera verify [--headers-only]
      Checks every seal, key and tombstone, opens every entry, and names the first that is not as it was. Without the
      safe no entry can be opened, and it gives 1; --headers-only asks for the seals and tombstones alone.
  tessera backup --to DIR
      Writes the record as it is at this moment into a new folder in DIR, also while Tessera runs. No key is in it.
  tessera restore FOLDER
      Puts a backup into a new place, outside the folder of backups, verifies it, and erases again what was erased since.
  tessera move --to-data DIR | --to-postgres
      Copies the record to the other place, compares every view, and closes the first one for good.
  tessera keys rotate | forget-retired --sure
  tessera keys split --shares N --needed M [--to DIR] | join FILE FILE ...
      Renews the clinic's key; or puts it into several hands, and back (docs/custody.md).
  tessera erased
      How much the list of what was erased holds, in numbers.
  tessera doctor [--backups DIR] [--origin https://NAME] [--all] [--json]
      What is wrong with this set-up, and how to mend it. Gives 1 where something is.

  With PostgreSQL: DATABASE_URL is the address as the program's ordinary login, DATABASE_OWNER_URL as the owner's.
  tessera prepare
      Makes or renews the tables, keeps clinics apart (row-level security), and gives the login what it needs.
  tessera sweep
      Takes what was erased out of the server's own files too; every night is a good time.
  tessera --help
      This text.`

/** The major version of Node this program is written for. */
const NODE = 26

const run = async ([command, ...args]: readonly string[]): Promise<number> => {
  const major = Number(process.versions.node.split('.')[0])
  if (major !== NODE) {
    console.error(
      `Tessera runs on Node ${NODE} and this is Node ${major}: start it through npm, as in \`npm run demo\`.`,
    )
    return 1
  }
  if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
    console.log(HELP)
    return 0
  }
  if (command === 'demo') return (await import('./demo.ts')).demoCommand(args)
  if (command === 'place') return (await import('./place.ts')).placeCommand(args)
  if (command === 'edtf') return (await import('./edtf.ts')).edtfCommand(args)
  const around = { databaseUrl: process.env['DATABASE_URL'], ownerUrl: process.env['DATABASE_OWNER_URL'] }
  if (command === 'start') return (await import('./start.ts')).startCommand(args, around)
  if (command === 'prepare') return (await import('./postgres.ts')).prepareCommand(args, around)
  if (command === 'sweep') return (await import('./postgres.ts')).sweepCommand(args, around)
  if (command === 'verify') return (await import('./verify.ts')).verifyCommand(args, around)
  if (command === 'backup') return (await import('./backup.ts')).backupCommand(args, around)
  if (command === 'restore') return (await import('./restore.ts')).restoreCommand(args, around)
  if (command === 'move') return (await import('./move.ts')).moveCommand(args, around)
  if (command === 'keys') return (await import('./keys.ts')).keysCommand(args, around)
  if (command === 'erased') return (await import('./erased.ts')).erasedCommand(args, around)
  if (command === 'doctor') return (await import('./doctor.ts')).doctorCommand(args, around)
  console.error(`There is no command of that name.\n\n${HELP}`)
  return 1
}

process.exitCode = await run(process.argv.slice(2))
