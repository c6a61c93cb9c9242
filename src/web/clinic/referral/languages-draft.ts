import type { Patient } from '#people'

/** A language that is spoken, and how it is called where it is spoken. */
export interface SpeaksDraft {
  readonly language: string
  readonly dialect: string
}

export const readings = ['not-known', 'nothing', 'these'] as const
export const likings = ['not-known', 'sound', 'words'] as const

/** What is known of somebody's languages, as it stands in the fields. */
export interface LanguagesDraft {
  readonly speaks: readonly SpeaksDraft[]
  readonly understands: readonly string[]
  readonly reading: (typeof readings)[number]
  readonly reads: readonly string[]
  readonly prefers: (typeof likings)[number]
}
export const emptyLanguages: LanguagesDraft = {
  speaks: [],
  understands: [],
  reading: 'not-known',
  reads: [],
  prefers: 'not-known',
}

export const languagesOf = ({ speaks, understands, reads, prefers }: Patient): LanguagesDraft => ({
  speaks: speaks.map(({ language, dialect = '' }) => ({ language, dialect })),
  understands,
  reading: reads === undefined ? 'not-known' : reads.length === 0 ? 'nothing' : 'these',
  reads: reads ?? [],
  prefers: prefers ?? 'not-known',
})

/** The fields as a registration has them. Where nothing is chosen as read, it stays not known. */
export const languagesIn = ({ speaks, understands, reading, reads, prefers }: LanguagesDraft) => ({
  speaks: speaks
    .filter(({ language }) => language)
    .map(({ language, dialect }) => ({ language, ...(dialect.trim() && { dialect: dialect.trim() }) })),
  ...(understands.length > 0 && { understands }),
  ...(reading === 'nothing' && { reads: [] }),
  ...(reading === 'these' && reads.length > 0 && { reads }),
  ...(prefers !== 'not-known' && { prefers }),
})

/** A patient as registered, to be registered anew with something more. */
export const registrationOf = (patient: Patient) => ({
  names: patient.names,
  ...languagesIn(languagesOf(patient)),
})
