/** Letters that one name is written with in several ways: Arabic and Persian forms, and Latin letters no accent leads back from. */
const oneForMany: Readonly<Record<string, string>> = {
  ك: 'ک',
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ة: 'ه',
  ؤ: 'و',
  ø: 'o',
  æ: 'ae',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
}

/** A name as it is looked for: without accents, vowel signs, case, and the choice between letters that look alike. */
export const plain = (name: string): string =>
  [...name.normalize('NFKC').toLowerCase()]
    .map(letter => oneForMany[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\u200c'’-]+/gu, ' ')
    .trim()

interface Written {
  readonly language: string
  readonly text: string
}

/** How somebody is called here: in the clinic's language, else in letters the clinic reads, else as it was written first. */
export const calledHere = <T extends Written>(names: readonly T[], language: string): T =>
  names.find(name => name.language === language) ?? names.find(name => /\p{Script=Latin}/u.test(name.text)) ?? names[0]!
