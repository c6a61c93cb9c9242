import type { Patient } from '#people'

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
const plain = (name: string): string =>
  [...name.normalize('NFKC').toLowerCase()]
    .map(letter => oneForMany[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\u200c'’-]+/gu, ' ')
    .trim()

/** The patients one of whose names has every word that was typed at the beginning of one of its own. In the order given. */
export const findByName = (patients: readonly Patient[], typed: string): readonly Patient[] => {
  const words = plain(typed).split(' ').filter(Boolean)
  if (words.length === 0) return patients
  return patients.filter(({ names }) =>
    names.some(({ text }) => {
      const own = plain(text).split(' ')
      return words.every(word => own.some(part => part.startsWith(word)))
    }),
  )
}

/** Whether this is one of the patient's names, whole; in any spelling that is read alike. */
export const isCalled = ({ names }: Patient, typed: string): boolean =>
  plain(typed) !== '' && names.some(({ text }) => plain(text) === plain(typed))

/** How a patient is called here: in the clinic's language, else in letters the clinic reads, else as the patient writes it. */
export const calledHere = ({ names }: Patient, language: string) =>
  names.find(name => name.language === language) ?? names.find(name => /\p{Script=Latin}/u.test(name.text)) ?? names[0]!

/** By name and by nothing else. */
export const byName = (patients: readonly Patient[], language: string): readonly Patient[] =>
  patients
    .map(patient => ({ patient, key: plain(calledHere(patient, language).text) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ patient }) => patient)
