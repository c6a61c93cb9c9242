import type { along as en } from '../../en/table/along.ts'

/** A table on an own device that carries the record along. Draft. */
export const along: Record<keyof typeof en, string> = {
  'reason.another-visit-open':
    'Et andet besøg er stadig åbent. Dette bliver gemt her og kommer med, når det andet er lukket.',
  'along.leave': 'Lås denne enhed',
  'along.alone':
    'Dette besøg er kun på denne enhed. Ingen anden skærm kan være med, og optagelser og billeder fra før er her ikke.',
  'along.leave-how': 'Det, der er fortalt, er gemt på den, låst. Den, der åbner den igen, kan gå videre med besøget.',
}
