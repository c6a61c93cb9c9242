import type { print as en } from '../../en/table/print.ts'

/** Draft. */
export const print: Record<keyof typeof en, string> = {
  'print.title': 'Na papiru',
  'print.list': 'Šta je meni važno',
  'print.line': 'Moja priča',
  'print.agreed': 'Šta smo se dogovorili',
  'print.blank-list': 'Prazan list za crtanje',
  'print.blank-line': 'Prazna linija za crtanje',
  'print.do': 'Štampajte',
  'print.large': 'Vrlo veliko',
  'print.of': 'Strana {$n} od {$m}',
  'print.made-on': 'Štampano {$day}',
  'print.draw-here': 'Crtajte ili pišite ovdje',
  'print.then': 'ranije',
  'print.now': 'sada',
  'print.hear': 'Da čujete, držite telefon iznad ovog kvadrata.',
  'print.whose': 'Ovaj papir je Vaš. Vi odlučujete ko ga vidi.',
}
