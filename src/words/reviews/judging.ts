import { MessageFormat, parseMessage, visit, type Model } from 'messageformat'

/** What is wrong with the words of a phrase, by the code of its reason. */
export type WrongWords = 'no-words' | 'too-long' | 'not-a-phrase' | 'no-such-value' | 'no-value' | 'no-plural'

/** The most letters of one phrase. */
const MOST = 4000

/** Letters that are no letters: control characters but the end of a line, and what turns the direction of what follows. */
// oxlint-disable-next-line no-control-regex
const ODD = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/

const modelOf = (text: string): Model.Message | undefined => {
  try {
    return parseMessage(text)
  } catch {
    return undefined
  }
}

/** Shown as it is, letter by letter; anything else is read as a message. */
const isPlain = (text: string): boolean => !/[{}]/.test(text) && !text.startsWith('.')

/** The names of the values that are put into a phrase; none where it cannot be read. */
export const valuesIn = (text: string): ReadonlySet<string> => {
  const model = isPlain(text) ? undefined : modelOf(text)
  const names = new Set<string>()
  if (!model) return names
  const local = new Set(model.declarations.filter(({ type }) => type === 'local').map(({ name }) => name))
  visit(model, {
    value: value => {
      if (value.type === 'variable' && !local.has(value.name)) names.add(value.name)
    },
  })
  return names
}

const isWithout = (text: string, all: ReadonlySet<string>): boolean => !valuesIn(text).isSupersetOf(all)

/** The forms a phrase has for numbers: `one`, `few`, `*`; several selectors are taken together. */
const formsIn = (text: string): ReadonlySet<string> => {
  const model = modelOf(text)
  if (model?.type !== 'select') return new Set()
  return new Set(model.variants.flatMap(({ keys }) => keys.map(key => (key.type === '*' ? '*' : key.value))))
}

/** What is Kurmanji here is plain Kurdish in the Unicode tables. */
const categoriesOf = (tag: string): readonly string[] =>
  new Intl.PluralRules(tag === 'kmr' ? 'ku' : tag).resolvedOptions().pluralCategories

/** Whether the words of a language lack a form that its numbers need; one that knows a single form needs none of them. */
const lacksAForm = (tag: string, text: string, english: string): boolean => {
  if (!english.startsWith('.') && !text.startsWith('.')) return false
  const needed = categoriesOf(tag)
  const forms = formsIn(text)
  if (forms.size === 0) return needed.length > 1
  return needed.some(category => {
    const form = category === 'other' ? '*' : category
    return !forms.has(form) && !(form === 'zero' && forms.has('0'))
  })
}

/** Numbers that between them meet every plural category there is. */
const TRIED = [0, 1, 2, 3, 5, 11, 21, 100, 1.5]

/** Whether a message says something, and nothing but what it was given, whatever number is put in. */
const canBeSaid = (tag: string, text: string, values: ReadonlySet<string>): boolean => {
  try {
    const message = new MessageFormat(tag, text)
    return TRIED.every(number => {
      const odd: unknown[] = []
      const said = message.format(Object.fromEntries([...values].map(name => [name, number])), error => odd.push(error))
      return odd.length === 0 && !/[{}]/.test(said) && said.trim() !== ''
    })
  } catch {
    return false
  }
}

/** Signs beside words (a picture to touch, an end of emphasis) are none of ours. */
const hasMarkup = (model: Model.Message): boolean => {
  let found = false
  visit(model, {
    markup: () => {
      found = true
    },
  })
  return found
}

/**
 * Why these words cannot stand for an English phrase in a language; undefined where they can. They take the same values,
 * can be read as Unicode MessageFormat 2, and have a form for every number of the language.
 */
export const wrongIn = (tag: string, text: string, english: string): WrongWords | undefined => {
  if (text.trim() === '') return 'no-words'
  if (text.length > MOST) return 'too-long'
  if (ODD.test(text)) return 'not-a-phrase'
  const model = isPlain(text) ? undefined : modelOf(text)
  if (!isPlain(text) && (!model || hasMarkup(model))) return 'not-a-phrase'
  const asked = valuesIn(english)
  if (isWithout(text, asked)) return 'no-value'
  if (isWithout(english, valuesIn(text))) return 'no-such-value'
  if (lacksAForm(tag, text, english)) return 'no-plural'
  return isPlain(text) || canBeSaid(tag, text, asked) ? undefined : 'not-a-phrase'
}
