import type { keep as en } from '../../en/table/keep.ts'

/** Draft. */
export const keep: Record<keyof typeof en, string> = {
  'keep.unsay': 'Cofnąć te słowa',
  'keep.unsay-what': 'Nikt już tu tego nie przeczyta. Nie da się tego przywrócić.',
  'keep.unsay-goes': 'Co było o tym opowiedziane, znika razem z tym.',
  'keep.unsay-do': 'Tak, cofnąć te słowa',
  'keep.unsay-not': 'Nie, niech zostaną',
  'keep.unsay-kept':
    'Prawo ({$law}) każe to przechować, na razie do {$day}. Do tego dnia nie da się tych słów cofnąć. Gdy zostawią je Państwo w spokoju, nikt o nie nie zapyta.',
  'keep.unsay-waits': 'Słowa są właśnie cofane.',
  'keep.unsaid': 'Słowa są cofnięte. Nikt już tu ich nie przeczyta.',

  'keep.title': 'Co przechowujemy',
  'keep.who': 'Kto może to czytać',
  'keep.who-team': 'Te osoby tu Państwu pomagają. Mogą czytać to, co Państwo opowiedzą:',
  'keep.who-nobody': 'Nikt nie jest jeszcze wyznaczony do pomocy.',
  'keep.who-others':
    'Inni, którzy tu pracują, widzą imię i język. Nie widzą tego, co było opowiedziane. W nagłej potrzebie ktoś z nich może to otworzyć. Wtedy będzie to tu widać.',
  'keep.who-outside': 'Poza poradnię nie wysyłamy tego nikomu.',
  'keep.long': 'Jak długo',
  'keep.years':
    'Tyle lat to przechowujemy: {$years}. Liczymy od ostatniego zapisu tutaj. Na razie jest to do {$day}. Tak mówi prawo: {$law}.',
  'keep.not-set': 'Poradnia jeszcze nie ustaliła, jak długo to przechowuje. Można nas zapytać.',
  'keep.lock': 'Jak jest zamknięte',
  'keep.lock-what': 'Wszystko, co Państwo opowiedzą, jest zamknięte na osobny klucz.',
  'keep.can-unsay':
    'Opowiedziane słowa można cofnąć. Wtedy klucz jest niszczony i nikt już tu ich nie przeczyta. Z naszych kopii znikną przy następnej kopii, robionej w nocy.',
  'keep.cannot-unsay':
    'Dopóki ten czas nie minie, słów nie da się cofnąć. Można je zostawić w spokoju: wtedy nikt o nie nie pyta.',

  'read.title': 'Kto otwierał Państwa papiery',
  'read.nobody': 'Nikt ich jeszcze nie otwierał.',
  'read.on': '{$day}',
  'read.earlier': 'Wcześniej',
  'read.as-care-team': 'Pomaga tu Państwu',
  'read.as-emergency': 'W nagłej potrzebie',
  'read.as-safety': 'Żeby było bezpiecznie',
  'read.as-guest': 'Z innego miejsca, za Państwa „tak”',
  'read.as-interpreter': 'Tłumaczenie dla Państwa',
  'read.as-export': 'Kopia dla Państwa',
  'read.as-card': 'Karta do Państwa telefonu',
  'read.part-record': 'Wszystkie Państwa papiery',
  'read.part-visit': 'Stół jednej wizyty',
  'read.part-shared': 'To, na co jest Państwa „tak”',
  'read.part-paper': 'Jeden papier',
  'read.part-protected': 'Także to, co leży osobno',
}
