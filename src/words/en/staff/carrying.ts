/** What an own device carries of the clinic, locked. */
export const carrying = {
  'carrying.short': 'Taken along',
  'carrying.title': 'Today’s patients, taken along',
  'carrying.of-day': 'As the clinic knew them on {$day}. They are locked on this device.',
  'carrying.nothing-yet': 'Nobody is on this device yet.',
  'carrying.none-today': 'Today you meet none of your own patients. When you do, they stand here.',
  'carrying.before': 'From another day: something told here still waits to be sent',
  'carrying.fetching': 'Fetching today’s patients …',
  'carrying.fetch': 'Fetch anew',
  'carrying.stop': 'Stop',
  'carrying.no-network':
    'There is no network. What is here can be read, and what you write waits here, locked, until there is one.',
  'carrying.works-here': 'The program is all on this device, and so are today’s patients: it works without a network.',
  'carrying.not-all-yet': 'Not all of it is on this device yet: stay where there is a network.',
  'carrying.pin-shuts':
    'Your PIN opens it only where there is a network. If this page is closed or locks while there is none, nobody opens it until there is one again. Keep it open, and touch it now and then.',
  'carrying.pin-chosen':
    'Without a network this PIN opens nothing: if the page closes or locks there, you are shut out until there is a network again.',
  'carrying.lock': 'Lock',
  'carrying.back': 'All of today',
  'carrying.locked': 'Locked',
  'carrying.locked-passkey': 'The passkey of this device opens it, with or without a network.',
  'carrying.locked-pin':
    'Your PIN opens it, where there is a network: half of the key lies at the clinic. Once open, it stays open on this page without one.',
  'carrying.pin': 'PIN: four digits',
  'carrying.pin-new': 'Choose a PIN: four digits',
  'carrying.pin-again': 'The same PIN again',
  'carrying.pin-other': 'These are two different PINs.',
  'carrying.pin-needs-network':
    'There is no network, and half of the key lies at the clinic: with a PIN this opens only where there is a network.',
  'carrying.open': 'Open',
  'carrying.opening': 'Opening …',
  'carrying.is-none': 'This device takes nothing along. On the page of your devices you can change that.',
  'carrying.is-cleared':
    'This device may carry nothing of the clinic any more, and was cleared. What the clinic has is safe there.',
  'carrying.is-elsewhere':
    'It is open on another page of this browser already. Go on there, or close that page and try again.',
  'carrying.to-devices': 'To my devices',
  'carrying.part': 'What a device may carry',
  'carrying.part-what':
    'Your own laptop or phone can take today’s patients along, locked, for where there is no network. They read who opened their papers; nobody else’s patients and nothing that lies apart comes along.',
  'carrying.by-passkey': 'Take along, opened by a passkey',
  'carrying.by-passkey-what': 'The passkey of this device opens it also without a network.',
  'carrying.by-pin': 'Take along, opened by a PIN',
  'carrying.by-pin-what':
    'A PIN opens it only where there is a network. Five wrong ones, and what is here can never be opened again.',
  'carrying.give': 'Keep it so on this device',
  'carrying.given': 'This device takes your patients of today along.',
  'carrying.go': 'To today’s patients',
  'carrying.own': '{$name}’s own device',
  'carrying.shared': 'A shared device of the clinic',
  'carrying.withdraw': 'Withdraw',
  'carrying.withdraw-of': 'Withdraw: device made {$moment}',
  'carrying.withdraw-what':
    'It is cleared at its next word with the clinic. What was written there and not sent yet is let go of.',
  'reason.passkey-no-secret': 'This passkey or this browser cannot lock what is taken along. A PIN can.',
  'reason.pocket-torn': 'Something kept on this device can no longer be read. What the clinic has is safe there.',
  'carrying.by-nobody': 'A shared device of the clinic: nobody opens it here',
  'carrying.by-nobody-what':
    'Nobody’s record lies here. What is told at a table without a network waits, sealed, and only the clinic can open it.',
  'carrying.given-shared': 'This shared device keeps what waits, sealed for the clinic.',
  'carrying.program-here': 'All of the program is on this device: it opens without a network.',
}
