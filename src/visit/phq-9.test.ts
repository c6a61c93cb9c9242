import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEntry, uuidv7 } from '#record'
import { visitKinds } from './entries.ts'
import { isNinthAnswered, phq9, phq9RunsIn, phq9Sum, type Phq9Answer } from './phq-9.ts'

const answer = fc.constantFrom<Phq9Answer>(0, 1, 2, 3, 'not-asked', 'not-now', 'declined', 'does-not-know')
const answers = fc.array(answer, { minLength: 9, maxLength: 9 })

const parsed = (body: object) =>
  parseEntry(
    {
      id: uuidv7(Date.UTC(2026, 2, 2), new Uint8Array(10).fill(7)),
      clinic: 'invented',
      patient: 'amina',
      kind: 'visit.phq9-answered',
      layer: 'working',
      source: {
        teller: 'lis',
        listeners: [],
        toldOn: '2026-03-02',
        language: 'en',
        mode: 'in-the-room',
        originalKept: 'nothing',
        byHandOf: 'lis',
        saidBack: 'not-yet',
      },
      body,
    },
    visitKinds,
  )

describe('the PHQ-9', () => {
  it('is its nine items and four answers, word for word, with its notice', () => {
    expect(phq9).toMatchInlineSnapshot(`
      {
        "answers": [
          "Not at all",
          "Several days",
          "More than half the days",
          "Nearly every day",
        ],
        "instruction": "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
        "items": [
          "Little interest or pleasure in doing things",
          "Feeling down, depressed, or hopeless",
          "Trouble falling or staying asleep, or sleeping too much",
          "Feeling tired or having little energy",
          "Poor appetite or overeating",
          "Feeling bad about yourself — or that you are a failure or have let yourself or your family down",
          "Trouble concentrating on things, such as reading the newspaper or watching television",
          "Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual",
          "Thoughts that you would be better off dead or of hurting yourself in some way",
        ],
        "language": "en",
        "notice": "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.",
        "title": "PHQ-9",
      }
    `)
  })

  it('red line 13: runs in visits whose language is English, and in no other', () => {
    expect(phq9RunsIn('en')).toBe(true)
    for (const tag of ['da', 'ar', 'fa-AF', 'enm', '']) expect(phq9RunsIn(tag), tag).toBe(false)
    expect(parsed({ version: 'en', language: 'ar', answers: Array(9).fill(0) })).toMatchObject({
      refusal: { reason: 'no-version-in-this-language' },
    })
  })

  it('keeps nine answers, each a number or why there is none, and no sum', () => {
    fc.assert(
      fc.property(answers, all => {
        expect(parsed({ version: 'en', language: 'en', answers: all })).toHaveProperty('entry')
        expect(parsed({ version: 'en', language: 'en', answers: all.slice(1) })).toHaveProperty('refusal')
        expect(parsed({ version: 'en', language: 'en', answers: all, sum: 3 })).toHaveProperty('refusal')
      }),
    )
  })

  it('comes to a sum only where all nine were answered with a number', () => {
    fc.assert(
      fc.property(answers, all => {
        const numbers = all.filter(one => typeof one === 'number')
        const sum = phq9Sum(all)
        if (numbers.length < 9) expect(sum).toBeUndefined()
        else expect(sum).toBe(numbers.reduce<number>((before, one) => before + one, 0))
      }),
    )
    expect(phq9Sum(Array<Phq9Answer>(9).fill(3))).toBe(27)
  })

  it('red line 16: a ninth answer above “not at all” says so, whatever the others were', () => {
    fc.assert(
      fc.property(answers, all => {
        expect(isNinthAnswered(all)).toBe(all[8] === 1 || all[8] === 2 || all[8] === 3)
      }),
    )
  })
})
