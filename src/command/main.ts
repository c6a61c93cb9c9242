const HELP = `tessera: two people put a life story together, piece by piece

  tessera demo [--port N] [--data DIR] [--fresh]
      Invented people, to try it. Kept in data/demo; --fresh begins again.
  tessera start [--port N] [--data DIR] [--origin https://NAME]
      A record of your own, kept in data/clinic. Not for real patients yet.
      --origin names the https address of a proxy that stands before it.
  tessera place FILE [--json] [--today YYYY-MM-DD]
      Places the pieces of an invented life in time; FILE - reads what is piped in.
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
  if (command === 'start') return (await import('./start.ts')).startCommand(args)
  if (command === 'place') return (await import('./place.ts')).placeCommand(args)
  console.error(`There is no command of that name.\n\n${HELP}`)
  return 1
}

process.exitCode = await run(process.argv.slice(2))
