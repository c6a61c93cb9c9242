/** Names of what is only ever computed where it is shown. */
export const COMPUTED =
  /knot|not-?fit|gap|\bholes?\b|open-?place|earliest|latest|bounds?$|range|score|rank|rating|credib|consisten|complete|confiden|weight|(?<!is-)missing|count$|total|length$|size$|number$/i
/** The same in the names of headers, where a length of bytes is no count of anything told. */
const COMPUTED_HEADER = /knot|gap|open-place|earliest|latest|score|count|total/i
/** The only numbers an answer may hold: what was told, where it lies, where to read on, the status, what words mean in days at this clinic,
 * within how long the clinic wants a danger seen, how many minutes its visits have, what a browser is to ask a passkey. */
const NUMBERS =
  /^\.(entries\.\d+\.(body\.|place\.)|receipts?(\.\d+)?\.place\.|upTo$|status$|words\.|safety\.(seenWithinMinutes|home\.workingDays)$|day\.minutes\.|options\.(timeout|pubKeyCredParams\.\d+\.alg)$)/
/** In a told duration, in one of several too, and in how years of age are counted, these are the teller's own; in the table of words, and of whom to call, the clinic's. */
const TOLD = /\.body\.when\.(among\.\d+\.)?(length|counting|gap)|^\.words\.|^\.safety\.numbers\./

const TOP = new Set(
  'late boxes pockets pocket id of sealTo half patients next taken home language phrases speaks accounts door device pin card boundAt spoken visit patient waiting file day taken timeZone safety aways own clinic clinicLanguage mode signIn retention words anchors staff table team today entries more upTo receipts receipt options invited address code until passkeys passkey sessions ended dropped confirmed field reason request status title type'.split(
    ' ',
  ),
)

/** Every text, number and truth value in an answer, with where it stands. */
export const walk = function* (value: unknown, path: string[] = []): Generator<[path: string[], leaf: unknown]> {
  if (typeof value !== 'object' || value === null) yield [path, value]
  else for (const [key, inner] of Object.entries(value)) yield* walk(inner, [...path, key])
}

/**
 * Red line 1 at the desk: no answer has a place for a knot, an open place, a bound of time, a score or a count.
 * Gives where this answer has one.
 */
export const computedIn = ({ json, headers }: { json: object; headers: Headers }): string[] => {
  const found = [...headers.keys()].filter(name => COMPUTED_HEADER.test(name))
  found.push(...Object.keys(json).filter(key => !TOP.has(key)))
  for (const [path, leaf] of walk(json)) {
    const where = `.${path.join('.')}`
    if (!TOLD.test(where) && path.some(key => COMPUTED.test(key))) found.push(where)
    if (typeof leaf === 'number' && !NUMBERS.test(where)) found.push(where)
  }
  return found
}
