/** The code in an address such as `/invite#ABCD-EFGH`; undefined where there is none. */
export const codeIn = (hash: string): string | undefined => {
  const code = hash.replace(/^#/, '')
  return /^[a-z0-9-]{4,80}$/i.test(code) ? grouped(code) : undefined
}

/** A code as people read it aloud: capital letters in groups of four. */
export const grouped = (code: string): string =>
  code
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/(.{4})(?=.)/g, '$1-')

/** The address that carries a code. It lies behind the `#`, which a browser sends to nobody. */
export const linkTo = (code: string, origin: string): string => `${origin}/invite#${code}`

/** The code this page was opened with. It is taken out of the address at once, so that nobody finds it in the history. */
export const takeCode = (): string | undefined => {
  const code = codeIn(location.hash)
  if (location.hash) history.replaceState(null, '', location.pathname)
  return code
}
