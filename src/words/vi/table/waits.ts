import type { waits as en } from '../../en/table/waits.ts'

/** What was told here and is not in the record yet. Draft. */
export const waits: Record<keyof typeof en, string> = {
  'waits.see': 'Xem điều đang chờ',
  'waits.title': 'Điều đang chờ ở đây',
  'waits.how': 'Tự gửi đi ngay khi có mạng. Cho đến lúc đó có thể rút lại.',
  'waits.none': 'Không còn gì chờ nữa.',
  'waits.other': 'Một lần chạm trên bàn',
  'waits.unheld': 'Thiết bị này không giữ được điều đang chờ. Xin để trang này mở cho đến khi gửi xong.',
  'waits.sealed': 'Một điều kể ở đây trước đó chưa được gửi. Nó được niêm phong: chỉ phòng khám mở được. Nó tự gửi đi.',
  'waits.not-known':
    'Phòng khám không còn nhận ra thiết bị này. Điều đã kể vẫn ở đây, được niêm phong. Một người của phòng khám đăng nhập ở đây và thiết lập lại thiết bị; khi đó nó được gửi đi.',
  'waits.since': 'Kể lúc {$time}',
  'waits.let-go': 'Bỏ đi',
  'waits.let-go-sure': 'Chạm lần nữa: khi đó sẽ mất',
}
