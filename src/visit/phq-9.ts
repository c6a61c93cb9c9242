/**
 * The Patient Health Questionnaire with nine items, as its authors wrote it, in English: the only version that is loaded, so
 * it runs in visits whose language is English and in no other (red line 13).
 */
export const phq9 = {
  language: 'en',
  title: 'PHQ-9',
  notice:
    'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.',
  instruction: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  items: [
    'Little interest or pleasure in doing things',
    'Feeling down, depressed, or hopeless',
    'Trouble falling or staying asleep, or sleeping too much',
    'Feeling tired or having little energy',
    'Poor appetite or overeating',
    'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
    'Trouble concentrating on things, such as reading the newspaper or watching television',
    'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
    'Thoughts that you would be better off dead or of hurting yourself in some way',
  ],
  /** By what each is worth: 0 to 3. */
  answers: ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'],
} as const

/** An answer to one item: 0 to 3, or why there is none. */
export type Phq9Answer = 0 | 1 | 2 | 3 | 'not-asked' | 'not-now' | 'declined' | 'does-not-know'

/** Whether it runs: in the language of its version alone. */
export const phq9RunsIn = (language: string): boolean => language === phq9.language

/** Thoughts of being better off dead, or of hurting oneself: answered with more than "not at all". */
export const isNinthAnswered = (answers: readonly Phq9Answer[]): boolean => {
  const ninth = answers[8]
  return typeof ninth === 'number' && ninth > 0
}

/** What the nine answers come to, 0 to 27; undefined unless all nine were answered. Shown where it is worked out, and kept nowhere. */
export const phq9Sum = (answers: readonly Phq9Answer[]): number | undefined => {
  const worth = answers.filter(answer => typeof answer === 'number')
  return worth.length === phq9.items.length ? worth.reduce<number>((sum, answer) => sum + answer, 0) : undefined
}
