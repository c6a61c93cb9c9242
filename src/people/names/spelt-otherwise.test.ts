import { describe, expect, it } from 'vitest'
import { NEAR } from './compare.ts'
import { wordsApart, wordsOf } from './words.ts'

const apart = (one: string, other: string): number => {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  expect([a.length, b.length]).toEqual([1, 1])
  return wordsApart(a[0]!, b[0]!, 1)
}
const pairs = (text: string) => text.split(/\s+/).map(pair => pair.split('=') as [string, string])

describe.each([
  [
    'Arabic in Latin letters',
    'Mohammed=Muhamed Mohammed=Mahamed Ahmed=Ahmad Hussein=Husayn Hussein=Hossain Khadija=Khadidja Rachid=Rashid Jamal=Djamel Gamal=Jamal Qasim=Ghasem Omar=Umar Aicha=Aisha Fatma=Fatima Said=Saeed Osman=Othman Noor=Nour Abdurrahman=Abdelrahmane Elhaddad=Haddad Alobeidi=Eloubaidi',
  ],
  [
    'Arabic, Persian and Dari letters',
    'Mohammed=محمد Hussein=حسين Hussein=حسین Hassan=حسن Parwana=پروانه Parwaneh=پروانه Rahimi=رحیمی Fatima=فاطمة Fatemeh=فاطمه Khadija=خديجة Aisha=عائشة Ismail=اسماعیل Mustafa=مصطفى Abdulrahman=عبدالرحمن Abdullah=عبدالله Dawoud=داود Rustai=روستائی',
  ],
  [
    'Pashto, Urdu and Sorani',
    'Ahmadzai=احمدزی Gul=ګل Ayesha=عائشہ Tipu=ٹیپو Sherko=شێرکۆ Azad=ئازاد Hêmin=هێمن Kejal=کەژاڵ',
  ],
  [
    'Somali',
    'Maxamed=Mohamed Axmed=Ahmed Cabdi=Abdi Cali=Ali Cumar=Omar Xasan=Hassan Cabdiraxmaan=Abdirahman Saciid=Said Nuux=Nuh',
  ],
  [
    'Turkish, and what other keyboards make of it',
    'Ayşe=Ayse Çağlar=Caglar Süleyman=Suleyman Ömer=Omar Yusuf=Jusuf Şahin=Shahin Öztürk=Ozturk',
  ],
  [
    'Cyrillic',
    'Хасан=Hassan Мухаммад=Muhammad Юсуф=Yusuf Щербаков=Schtscherbakow Щербаков=Sjtjerbakov Джамшед=Dschamsched Раҳмон=Rahman',
  ],
  ['Ge’ez', 'ዮሃንስ=Yohannes ፀጋዬ=Tsegaye ፀጋዬ=Segaye ትግስት=Tigist ብርሃነ=Berhane ገብረመድህን=Gebremedhin ኃይለ=Haile'],
  ['Burmese', 'အောင်=Aung ထွန်း=Htun ထွန်း=Tun ဇော်=Zaw ဝင်း=Win ကျော်=Kyaw မြင့်=Myint လှိုင်=Hlaing'],
  [
    'Vietnamese and Danish',
    'Nguyễn=Nguyen Đặng=Dang Hương=Huong Sørensen=Soerensen Åse=Aase Vibeke=Wibeke Kirsten=Kirstin',
  ],
  [
    'Georgian, Armenian, Greek, Hebrew and letters of India',
    'გიორგი=Giorgi Հովհաննես=Hovhannes Γεώργιος=Georgios Παπαδόπουλος=Papadopoulos יוסף=Yosef שרה=Sara कृष्ण=Krishna शर्मा=Sharma রহমান=Rahman முருகன்=Murugan',
  ],
])('one name, spelt otherwise: %s', (_, names) => {
  it.each(pairs(names))('%s is %s', (one, other) => {
    expect(apart(one, other)).toBeLessThanOrEqual(NEAR)
  })
})

describe('two names that look alike', () => {
  it.each(
    pairs(
      'Hassan=Hussein حسن=حسين Hassan=حسين Hussein=حسن Jamal=Jamil جمال=جميل Mohammed=Mahmoud محمد=محمود Ahmed=Mohamed Ahmed=Hamid Amin=Amina Samir=Samira سمير=سميرة Karim=كريمة Khalid=Khalida Ali=Omar Said=Saida Hamid=Hamad Farid=Farida Salim=Salma Sara=Samar Maryam=Marwan Abdirahman=Abdirahim عبدالرحمن=عبدالرحيم Yusuf=Younes Abebe=Kebede Min=Win Hla=Hlaing Lan=Mai',
    ),
  )('%s is not %s', (one, other) => {
    expect(apart(one, other)).toBeGreaterThan(NEAR)
  })
})

describe('the words of a name', () => {
  const textsOf = (name: string) => wordsOf(name).map(({ ready }) => ready.sounds.signs)
  it('takes servant of and father of with the word after them, joined or apart', () => {
    expect(textsOf('Abdul Rahman')).toEqual(textsOf('Abdulrahman'))
    expect(textsOf('Abd al-Rahman')).toEqual(textsOf('Abdurrahman'))
    expect(textsOf('عبد الرحمن')).toEqual(textsOf('عبدالرحمن'))
    expect(textsOf('Abu Bakr')).toEqual(textsOf('Abubakr'))
    expect(wordsOf('Umm Kulthum')).toHaveLength(1)
  })
  it('knows small words that tell nobody from anybody, unless there are no others', () => {
    expect(wordsOf('Ali bin Hassan al Masri').map(({ light }) => light)).toEqual([false, true, false, true, false])
    expect(wordsOf('U').map(({ light }) => light)).toEqual([false])
  })
  it('takes the syllables of a Burmese name for its words', () => {
    expect(wordsOf('အောင်ဆန်းစုကြည်')).toHaveLength(4)
  })
})
