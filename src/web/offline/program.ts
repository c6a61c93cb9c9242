/** What was built, all together: written into the worker when it is built. */
export interface Program {
  /** Changes with any of its files. */
  readonly version: string
  /** The pages by path (`/my.html`), each with the SHA-256 of its bytes, in hex. */
  readonly pages: Readonly<Record<string, string>>
  /** Every file under `/assets/`; each changes its name with its content. */
  readonly files: readonly string[]
}

/** A patient's own phone needs less than a device of the clinic. */
export type Part = 'phone' | 'clinic'

/** Every place of ours where a program is kept begins so. */
export const PLACE = 'tessera-program-'

const PAGES: Readonly<Record<string, string>> = { '/my': '/my.html', '/interpret': '/interpret.html' }

/** The page that stands at an address of ours, as the desk gives it. */
export const pageAt = (path: string): string => (Object.hasOwn(PAGES, path) ? PAGES[path]! : '/index.html')

export const partAt = (path: string): Part => (pageAt(path) === '/my.html' ? 'phone' : 'clinic')

/** Words of a language, by the name of their file: of which language and shelf, and whether of the phone's own build. */
const wordsIn = (file: string): string | undefined =>
  /^\/assets\/((?:phone-)?words-[a-zA-Z-]+-(?:phone|table|staff|locale|events))-[\w-]{8}\.js$/.exec(file)?.[1]

const isOfPhone = (file: string): boolean => file.startsWith('/assets/phone-')

/** Letters, styles and pictures are the same for both parts; scripts are built for each. */
const isOf = (part: Part, file: string): boolean => !file.endsWith('.js') || isOfPhone(file) === (part === 'phone')

export const pagesOf = ({ pages }: Program, part: Part): readonly string[] =>
  Object.keys(pages).filter(page => (page === '/my.html') === (part === 'phone'))

/**
 * The files a part needs to open without a network. A device of the clinic has the words of every language; a phone those it has
 * used, `used`: names of files, also of a program before this one.
 */
export const filesOf = ({ files }: Program, part: Part, used: readonly string[] = []): readonly string[] => {
  const words = new Set(used.flatMap(file => wordsIn(file) ?? []))
  return files.filter(file => {
    if (!isOf(part, file)) return false
    const of = wordsIn(file)
    return part === 'clinic' || of === undefined || words.has(of)
  })
}
