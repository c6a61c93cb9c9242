import type { late as en } from '../../en/table/late.ts'

/** Why something told at a table is not taken in afterwards. Draft. */
export const late: Record<keyof typeof en, string> = {
  'reason.late-over': 'Ev dereng gihîşt û nehat parastin. Ji kerema xwe dîsa bibêje.',
  'reason.not-taken-late': 'Serdan piştî dawiyê dîsa dest pê nake. Tiştê tê de hatî gotin parastî ye.',
  'reason.not-after-its-day':
    'Roja vê serdanê derbas bûye. Kî dikare bibîne an rastî nexweş were, di serdana din de ji nû ve tê pirsîn.',
  'reason.not-our-box': 'Ev ji bo klînîkeke din hatiye kilîtkirin an xera bûye. Li vir venabe.',
  'reason.pocket-withdrawn': 'Ev amûr êdî nikare tiştekî klînîkê bi xwe re hilgire. Tiştê tê de bû hat paqijkirin.',
}
