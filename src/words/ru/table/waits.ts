import type { waits as en } from '../../en/table/waits.ts'

/** What was told here and is not in the record yet. Draft. */
export const waits: Record<keyof typeof en, string> = {
  'waits.see': 'Посмотреть, что ждёт',
  'waits.title': 'Что ждёт здесь',
  'waits.how': 'Уйдёт само, как только появится сеть. До тех пор это можно взять назад.',
  'waits.none': 'Больше ничего не ждёт.',
  'waits.other': 'Одно касание стола',
  'waits.unheld': 'Это устройство не может сохранить то, что ждёт. Не закрывайте страницу, пока не отправится.',
  'waits.sealed':
    'То, что рассказали здесь раньше, ещё не отправлено. Оно запечатано: открыть может только клиника. Уйдёт само.',
  'waits.since': 'Рассказано в {$time}',
  'waits.let-go': 'Не отправлять',
  'waits.let-go-sure': 'Нажмите ещё раз: тогда этого не будет',
}
