/** A check held or did not; or it could not be made on this machine. */
export type Result = boolean | 'not-run'

/** What was done to the record, said line by line, and how its checks ended. */
export interface Checks {
  readonly results: Result[]
  check(what: string, holds: boolean, faults?: readonly string[]): void
  notRun(why: string): void
  /** A figure beside the checks. */
  say(what: string): void
}

const MOST_SHOWN = 5

/** Says what is about to be done, then a line for each check: yes, NO with what is wrong, or why it was not run. */
export const checksOf = (title: string): Checks => {
  const results: Result[] = []
  console.log(title)
  return {
    results,
    check(what, holds, faults = []) {
      results.push(holds)
      console.log(`  ${holds ? 'yes' : 'NO '}  ${what}`)
      for (const fault of faults.slice(0, MOST_SHOWN)) console.log(`       ${fault}`)
      if (faults.length > MOST_SHOWN) console.log(`       and ${faults.length - MOST_SHOWN} more`)
    },
    notRun(why) {
      results.push('not-run')
      console.log(`  --   not run: ${why}`)
    },
    say: what => console.log(`       ${what}`),
  }
}
