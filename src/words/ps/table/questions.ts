import type { questions as en } from '../../en/table/questions.ts'

/** Draft. */
export const questions: Record<keyof typeof en, string> = {
  'own.question-between': 'تر «{$after}» وروسته او تر «{$before}» مخکې: غواړئ له هغه وخته څه ووایئ؟ اړینه نه ده.',
  'own.question-after': 'تر «{$after}» وروسته: غواړئ له هغه وخته څه ووایئ؟ اړینه نه ده.',
  'own.question-before': 'تر «{$before}» مخکې: غواړئ له هغه وخته څه ووایئ؟ اړینه نه ده.',
  'own.question-open': 'غواړئ له هغه وخته څه ووایئ؟ اړینه نه ده.',
  'own.question-why': 'پوښتنه کوو ځکه چې له هغه وخته لا چا نه دي ویلي. ښايي موږ ستاسو پر روغتیا ښه پوه کړي.',
  'own.question-before-or-after': 'ستاسو په فکر، {$piece} تر {$landmark} مخکې و که وروسته؟ ویل یې اړین نه دي.',
  'own.question-cue': '{$other} را په یاد کړئ. {$piece} هغه وخت هم و؟ ویل یې اړین نه دي.',
  'own.question-why-when': 'پوښتنه کوو ځکه چې یو وخت بل وخت را په یادوي. ښايي موږ ستاسو پر روغتیا ښه پوه کړي.',
}
