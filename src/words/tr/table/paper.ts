import type { paper as en } from '../../en/table/paper.ts'

/** The printed card of a phone. Draft. */
export const paper: Record<keyof typeof en, string> = {
  'paper.hold': 'Telefonunuzun kamerasını bu karenin üstüne tutun.',
  'paper.pictures': 'Sonra size söylenen dört resme dokunun.',
  'paper.digits': 'Sonra size söylenen dört sayıya dokunun.',
  'paper.never': 'Onları bu kâğıda yazmayın.',
  'paper.until': 'Bir kez açar, şu zamana kadar: {$moment}.',
  'paper.or': 'Kamera yoksa: bu adresi, sonra harfleri yazın.',
  'paper.lost': 'Kâğıt kayboldu mu, açılmıyor mu? Aldığınız yerde sorun.',
}
