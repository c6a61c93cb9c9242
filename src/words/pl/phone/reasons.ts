import type { reasons as en } from '../../en/phone/reasons.ts'

/** Draft. */
export const reasons: Record<keyof typeof en, string> = {
  'reason.unknown': 'Nie udało się tego zachować. Kod przyczyny: {$code}.',
  'reason.field': 'Chodzi o to: {$field}.',
  'reason.is-missing': 'Brakuje czegoś potrzebnego.',
  'reason.not-readable': 'Nie udało się tego przeczytać.',
  'reason.not-known-here': 'Tu tego nie znamy.',
  'reason.too-long': 'To za długie. Może być najwyżej 4000 liter.',
  'reason.too-many-requests': 'Za dużo naraz. Proszę chwilę poczekać; nic nie zginęło.',
  'reason.enough-today':
    'Dziś nie można przyjąć więcej nagrań i zdjęć. To nie zostało wysłane i nadal tu jest. Można wysłać jutro albo powiedzieć na wizycie.',
  'reason.no-words': 'Nie ma jeszcze słów.',
  'reason.nothing-said': 'Tu jest jeszcze pusto: potrzebne są słowa albo obrazek.',
  'reason.only-the-patient': 'O tym decyduje tylko pacjent.',
  'reason.visit-closed': 'Ta wizyta się skończyła. Żeby iść dalej, proszę zacząć nową.',
  'reason.disk-full':
    'Tam, gdzie leżą papiery, nie ma już miejsca. Nic nie zginęło, ale to nie jest zachowane. Proszę powiedzieć osobie, która dba o komputer poradni.',
  'reason.not-found': 'Tu nic nie ma.',
  'reason.other-site': 'Prosiła o to inna strona, więc tego nie zrobiliśmy.',
  'reason.wrong-code': 'Ten kod nie otwiera poradni.',
  'reason.wrong-patient': 'To należy do innego pacjenta.',
  'reason.fault': 'Coś się u nas zepsuło. Co było zachowane, jest całe.',
  'reason.no-connection':
    'Nie ma połączenia z poradnią. To, co jest napisane, nadal tu jest. Proszę spróbować jeszcze raz.',
  'reason.not-signed-in': 'Najpierw proszę wejść.',
  'reason.not-on-the-care-team':
    'Te papiery otwierają tylko ci, którzy pomagają pacjentowi. Ktoś z nich może Państwa dodać.',
  'reason.not-yours': 'Ta strona należy do kogoś innego.',
  'reason.must-be-kept': 'Prawo, jak zapisała je ta poradnia, każe to na razie przechować. Zostaje, jak jest.',
  'reason.changed-meanwhile': 'W tym czasie ktoś opowiedział coś jeszcze. Proszę spojrzeć jeszcze raz.',
  'reason.was-unsaid': 'Te słowa zostały cofnięte. Nic z nich już nie ma.',
  'reason.patient-erased': 'Te papiery są wymazane. Nic już w nich nie ma.',
  'reason.record-not-reachable':
    'Teraz nie można sięgnąć do papierów. To, co jest napisane, zostaje tu i wyśle się później.',
  'reason.is-over': 'Te dni już minęły.',
  'reason.excluded-here':
    'Jest tu osoba, której pacjent nie chce spotykać. Powód nie jest potrzebny. Proszę wybrać kogoś innego.',
  'reason.age-not-asked': 'Proszę powiedzieć o tłumaczu: dorosły czy poniżej 18 lat?',
  'reason.children-do-not-interpret': 'Dziecko nie tłumaczy. Proszę znaleźć innego tłumacza.',
  'reason.no-file': 'Najpierw proszę wybrać plik.',
  'reason.not-a-file-type': 'Można tu zachować tylko obraz JPEG lub PNG albo PDF.',
  'reason.file-damaged': 'Tego pliku nie da się przeczytać do końca. Proszę zeskanować papier jeszcze raz.',
  'reason.file-too-large': 'Ten plik jest za duży: obraz może mieć najwyżej 10 MB, PDF 6 MB.',
  'reason.too-many-pixels':
    'Ten obraz jest za duży. Proszę zeskanować z mniejszą liczbą punktów: 300 na cal wystarczy.',
  'reason.wrong-pin': 'To nie to. Proszę się nie spieszyć i spróbować jeszcze raz.',
  'reason.card-locked': 'Już się nie otwiera. Proszę zapytać tam, gdzie był dany ten papier: tam znowu otworzą.',
  'reason.card-over': 'To się skończyło i nic już nie otwiera. Proszę poprosić o nowe.',
  'reason.link-locked': 'Pięć razy to nie było to i nic już się nie otwiera. Proszę poprosić o nowy link.',
  'reason.pin-too-easy': 'To inni zgadną od razu. Proszę wybrać inne.',
  'reason.not-a-pin': 'Potrzebne są cztery obrazki albo cztery cyfry.',
  'reason.no-consent':
    'Pacjent nie powiedział tej osobie „tak” albo tego „tak” już nie ma. Zaprosić można tylko kogoś, kto leczy pacjenta gdzie indziej.',
  'reason.not-interpreting-here':
    'Ta osoba nie jest wpisana jako tłumacz tej wizyty. Najpierw proszę ją dodać tam, gdzie „Kto tu jest”.',
  'reason.no-open-door': 'To się już nie otwiera. Proszę zacząć od nowa z linkiem albo papierem.',
}
