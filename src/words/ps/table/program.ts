import type { program as en } from '../../en/table/program.ts'

/** What a device kept for itself. Draft. */
export const program: Record<keyof typeof en, string> = {
  'program.lost': 'په دې وسیله کې چې څه ساتل شوي وو، له منځه تللي دي. هغه څه چې کلینیک یې لري، خوندي دي.',
  'program.later': 'دلته یو څه انتظار کوي چې نوي پروګرام ساتلي وو. تر هغه چې هغه پروګرام بېرته راشي، همداسې پاتې کېږي.',
}
