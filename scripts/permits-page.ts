/**
 * Writes `docs/permits.md` from the permits themselves. Run it after changing one: `node scripts/permits-page.ts`.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { actions, reachAs, roles, type Action } from '../src/people/index.ts'

const said: Readonly<Record<Action, string>> = {
  'see-patients': 'sees the name and language of patients in the list',
  register: 'registers a new patient, and is on that care team from then on',
  open: 'opens the record',
  write: 'writes in the record',
  'lay-table': 'lays the shared table of a visit',
  'change-care-team': 'sees and changes who is on the care team',
  unsay: 'has one piece unsaid for good',
  move: 'moves what was written about the wrong person (asked for both)',
  erase: 'erases a patient',
  'plan-day':
    'registers the way to a visit: triage, appointments, arrival, checks while waiting, call-backs, how to reach',
  'open-protected':
    'opens what is sealed apart (violence, sexuality, faith, politics, residence), one patient at a time',
  'give-doors': 'gives and ends the patient’s own card, and what a guest of another clinic may see',
  'raise-danger': 'is worried about safety, about anybody',
  'hear-from-home':
    'hears what a patient sent from home: on the care team, or where it stands before them in somebody’s place',
  'break-glass': 'opens a record in an emergency, for an hour at most, with a reason the patient sees',
  'review-glass': 'looks at every such opening afterwards',
  'carry-along': 'carries today’s patients along on an own device, locked, for when the network is away',
  'see-staff': 'sees who works here',
  invite: 'invites somebody, and gives a new way in when a passkey was lost',
  'end-account': 'ends the account of somebody who leaves',
  'set-retention': 'says how long records are kept',
  'set-words': 'says what words mean in days here, and keeps the clinic’s own landmarks',
  'set-day': 'sets rooms, the length of visits, and the duties and numbers for danger',
  'review-words': 'goes through the words of a language they say they speak, and keeps how they are said',
  'set-others-away': 'says that a colleague is away, and who stands in (everybody says it of themselves)',
}
const reached = { everybody: 'yes', 'own-patients': 'own patients', nobody: '' } as const

const columns = [...roles, 'lead'] as const
const row = (cells: readonly string[]): string => `|${cells.map(cell => (cell ? ` ${cell} |` : ' |')).join('')}`

/** The page as it should be: a table of roles by actions, and how to read it. */
export const permitsPage = (): string =>
  [
    '# Permits: who may do what',
    '',
    'Written by `scripts/permits-page.ts` from `src/people/permits.ts`; a test says when it is out of date.',
    '',
    '**Own patients** are those whose care team one is on. Whoever registers a patient is on the care team from then on; others join and leave, and each joining is an entry in the patient’s record, by the hand of the one who did it. **Lead** is no role: it adds its column to the role somebody has (never to a researcher’s). Leading the clinic opens no record. An empty field is a no.',
    '',
    row(['', ...columns]),
    `|${'---|'.repeat(columns.length + 1)}`,
    ...actions.map(action =>
      row([`**${action}**: ${said[action]}`, ...columns.map(one => reached[reachAs(one, action)])]),
    ),
    '',
    'Three things no permit changes: what the patient decides is recorded at the shared table only; a reflection is read by its writer alone; a table’s own key opens one visit of one patient, and nothing once the professional who laid it has left the care team or the clinic.',
    '',
    '**Whom the patient does not want to meet** is treated as if never on the care team, whatever the role; such a person may still be worried about safety, and is not told of the exclusion. An **emergency** opens and writes for an hour, and never what is sealed apart.',
    '',
    'Somebody who is not on the care team gets the same answer about a patient as about somebody who is none.',
    '',
  ].join('\n')

if (import.meta.main) writeFileSync(join(import.meta.dirname, '../docs/permits.md'), permitsPage())
