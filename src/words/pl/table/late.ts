import type { late as en } from '../../en/table/late.ts'

/** Why something told at a table is not taken in afterwards. Draft. */
export const late: Record<keyof typeof en, string> = {
  'reason.late-over': 'To przyszło za późno i nie zostało zapisane. Proszę opowiedzieć to jeszcze raz.',
  'reason.not-taken-late': 'Wizyty nie zaczyna się po czasie. To, co na niej opowiedziano, jest zapisane.',
  'reason.not-after-its-day':
    'Dzień tej wizyty minął. O to, kto może widzieć zapisy lub spotykać pacjenta, zapytamy ponownie na następnej wizycie.',
  'reason.not-our-box': 'To zamknięto dla innej przychodni albo jest uszkodzone. Tutaj się nie otworzy.',
  'reason.pocket-withdrawn':
    'To urządzenie nie może już nosić niczego z przychodni. To, co na nim było, zostało usunięte.',
}
