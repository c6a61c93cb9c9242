import type { ownRecord as en } from '../../en/table/own-record.ts'

/** The folder of one’s own record. Draft. */
export const ownRecord: Record<keyof typeof en, string> = {
  'note.who': 'Yapacak olan: {$name}',
  'note.by': 'en geç {$day}',
  'take.about':
    'Bu klasörde klinikte sizin hakkınızda ve sizinle yazılanlar var. Okumak için my-record.html dosyasını açın. entries.jsonl dosyasında aynısı başka bir program için durur.',
  'take.made-on': 'Yapıldığı gün: {$day}',
  'take.names': 'Adlarım',
  'take.birth': 'Doğumum',
  'take.matters': 'Benim için önemli olan',
  'take.laid-aside': 'Kenara koyduklarım',
  'take.story': 'Hikâyem',
  'take.people': 'Yakınlarım',
  'take.agreed': 'Anlaştıklarımız',
  'take.visits': 'Görüşmelerim',
  'take.consents': 'Kime bir şey söylenebilir',
  'take.opened': 'Dosyamı kim açtı',
  'take.team': 'Ekibin yazdıkları',
  'take.apart': 'Ayrı ve kilitli',

  'take.nothing': 'Buraya bir şey yazılmadı.',
}
