import type { LocalePack } from '../src/words/locale.ts'
import type { MonthFamily } from '../src/words/months.ts'

/**
 * Where the Unicode tables that Node carries lack a name, have it in another script, or have it wrong: what stands instead, and
 * why. Names given here are drafts: nobody who uses them has checked them.
 */
export interface Override {
  readonly tag: string
  readonly reason: string
  readonly months?: Readonly<Partial<Record<MonthFamily, string>>>
  /** As they are called beside a day. */
  readonly inDate?: Readonly<Partial<Record<MonthFamily, string>>>
  /** Adar I and Adar II. */
  readonly hebrewLeap?: readonly [string, string]
  readonly list?: LocalePack['list']
  readonly days?: LocalePack['days']
  readonly languages?: Readonly<Record<string, string>>
}

const notThere = 'the tables have these months in Latin letters only'

/** Names divided by a comma. */
export const overrides: readonly Override[] = [
  {
    tag: 'am',
    reason: notThere,
    months: {
      persian: 'ፋርቫርዲን,ኦርዲበሄሽት,ኮርዳድ,ቲር,ሞርዳድ,ሻህሪቫር,መህር,አባን,አዛር,ደይ,ባህማን,እስፋንድ',
      coptic: 'ቱት,ባባ,ሃቶር,ኪያህክ,ቶባ,አምሺር,ባራምሃት,ባራሙዳ,ባሻንስ,ባኦና,አቢብ,መስራ,ናሲ',
      hebrew: 'ቲሽሪ,ሔሽቫን,ኪስሌቭ,ቴቬት,ሽቫት,አዳር,ኒሳን,ኢያር,ሲቫን,ታሙዝ,አቭ,ኤሉል',
      indian: 'ቻይትራ,ቫይሳካ,ጄሽታ,አሻዳ,ሽራቫና,ባድራ,አሽቪና,ካርቲካ,አግራሃያና,ፓውሻ,ማጋ,ፋልጉና',
    },
    hebrewLeap: ['አዳር 1', 'አዳር 2'],
  },
  {
    tag: 'ti',
    reason: notThere,
    months: {
      persian: 'ፋርቫርዲን,ኦርዲበሄሽት,ኮርዳድ,ቲር,ሞርዳድ,ሻህሪቫር,መህር,ኣባን,ኣዛር,ደይ,ባህማን,እስፋንድ',
      hijri: 'ሙሓረም,ሰፈር,ረቢዕ ኣወል,ረቢዕ ሳኒ,ጁማዳ ኣወል,ጁማዳ ሳኒ,ረጀብ,ሻዕባን,ረመዳን,ሸዋል,ዙልቂዕዳ,ዙልሒጃ',
      coptic: 'ቱት,ባባ,ሃቶር,ኪያህክ,ቶባ,ኣምሺር,ባራምሃት,ባራሙዳ,ባሻንስ,ባኦና,ኣቢብ,መስራ,ናሲ',
      hebrew: 'ቲሽሪ,ሔሽቫን,ኪስሌቭ,ቴቬት,ሽቫት,ኣዳር,ኒሳን,ኢያር,ሲቫን,ታሙዝ,ኣቭ,ኤሉል',
      indian: 'ቻይትራ,ቫይሳካ,ጄሽታ,ኣሻዳ,ሽራቫና,ባድራ,ኣሽቪና,ካርቲካ,ኣግራሃያና,ፓውሻ,ማጋ,ፋልጉና',
    },
    hebrewLeap: ['ኣዳር 1', 'ኣዳር 2'],
  },
  {
    tag: 'ckb',
    reason: notThere,
    months: {
      persian: 'خاکەلێوە,گوڵان,جۆزەردان,پووشپەڕ,گەلاوێژ,خەرمانان,ڕەزبەر,گەڵاڕێزان,سەرماوەز,بەفرانبار,ڕێبەندان,ڕەشەمە',
      hijri:
        'موحەڕەم,سەفەر,ڕەبیعی یەکەم,ڕەبیعی دووەم,جەمادی یەکەم,جەمادی دووەم,ڕەجەب,شەعبان,ڕەمەزان,شەوال,زولقەعدە,زولحیججە',
      ethiopic: 'مەسکەرەم,تیکیمت,هیدار,تاهساس,تیر,یەکاتیت,مەگابیت,میازیا,گینبۆت,سەنێ,هاملێ,نەهاسێ,پاگومێن',
      coptic: 'تووت,بابە,هاتوور,کیاهک,تۆبا,ئەمشیر,بەرەمهات,بەرەموودە,بەشەنس,بەئوونە,ئەبیب,میسرا,نەسی',
      hebrew: 'تیشری,حێشڤان,کیسلێڤ,تێڤێت,شڤات,ئادار,نیسان,ئیار,سیڤان,تەموز,ئاڤ,ئێلول',
      indian: 'چەیترا,ڤەیشاکا,جەیشتا,ئاشادا,شراڤانا,بادرا,ئاشڤینا,کارتیکا,ئاگراهایانا,پاوشا,ماگا,فالگونا',
    },
    hebrewLeap: ['ئاداری یەکەم', 'ئاداری دووەم'],
  },
  {
    tag: 'ckb',
    reason: 'the tables join lists and count days in English',
    list: { two: ' و ', more: '، ', last: ' و ', end: '' },
    days: { yesterday: 'دوێنێ', today: 'ئەمڕۆ', tomorrow: 'سبەینێ' },
  },
  {
    tag: 'ckb',
    reason: 'the tables call Dari as they call Persian, and write two names with letters Sorani does not have',
    languages: { 'fa-AF': 'دەری', da: 'دانیمارکی', uk: 'ئۆکراینی' },
  },
  {
    tag: 'my',
    reason: notThere,
    months: {
      persian: 'ဖာဗာဒင်,အော်ဒီဘီဟက်ရှ်,ခေါ်ဒက်,တီးရ်,မော်ဒက်,ရှားရီဗာ,မေဟ်ရ်,အာဘန်,အာဇာ,ဒေး,ဘာမန်,အက်စ်ဖန်',
      hijri: 'မိုဟာရမ်,ဆာဖာ,ရာဘီအူလ်အဝလ်,ရာဘီအူစ်စာနီ,ဂျူမာဒါအဝလ်,ဂျူမာဒါစာနီ,ရာဂျပ်,ရှာဘန်,ရာမဒန်,ရှောဝလ်,ဇူလ်ကာဒါ,ဇူလ်ဟဂ်ျ',
      ethiopic: 'မက်စ်ကရမ်,တီကမ်တ်,ဟီဒါ,တာဆတ်စ်,တာ,ယက်ကာတစ်,မဂ္ဂါဘစ်,မီယာဇီယာ,ဂင်ဘော့,ဆန်နေ,ဟမ်လေ,နာဟာစေ,ပါဂူမန်',
      coptic: 'တုတ်,ဘာဘာ,ဟာတော်,ကီယာ့ခ်,တိုဘာ,အမ်ရှီး,ဘာရမ်ဟတ်,ဘာရမ်မူဒါ,ဘာရှန်စ်,ပါအိုနာ,အီပက်ပ်,မက်စရာ,နာစီ',
      hebrew: 'တိရှ်ရီ,ဟက်ရှ်ဗန်,ကစ်စလက်ဗ်,တေးဗက်,ရှဗတ်,အာဒါ,နီဆန်,အီယာ,ဆီဗန်,တာမူးဇ်,အဗ်,အီလူးလ်',
      indian: 'ချိုက်တရ,ဝိုင်ယှာခ,ဂျိုက်ရှ်ဌ,အာရှာဎ,ယှရာဝဏ,ဘာဒြ,အာယှဝိန,ကာတ္တိက,အဂြဟာယဏ,ပေါ့သျှ,မာဃ,ဖာလ်ဂုဏ',
    },
    hebrewLeap: ['ပထမ အာဒါ', 'ဒုတိယ အာဒါ'],
  },
  {
    tag: 'fa-AF',
    reason: 'the tables have a stray sign on the sixth month',
    months: { persian: 'حمل,ثور,جوزا,سرطان,اسد,سنبله,میزان,عقرب,قوس,جدی,دلو,حوت' },
  },
  {
    tag: 'ps',
    reason: 'the tables write two of these months with a letter Pashto does not use',
    months: { persian: 'وری,غویی,غبرګولی,چنګاښ,زمری,وږی,تله,لړم,لیندۍ,مرغومی,سلواغه,کب' },
  },
  {
    tag: 'ps',
    reason: 'the tables have some or all of these months in Latin letters',
    months: {
      hijri: 'محرم,صفر,ربیع اول,ربیع دوهم,جماد اول,جماد دوهم,رجب,شعبان,رمضان,شوال,ذوالقعده,ذوالحجه',
      ethiopic: 'مسکرم,تکمت,هدار,تاهساس,تر,یکاتیت,مگابیت,میازیا,گنبوت,سنې,حملې,نهاسې,پاگومن',
      coptic: 'توت,بابه,هاتور,کیهک,طوبه,امشیر,برمهات,برموده,بشنس,بوونه,ابیب,مسری,نسی',
      hebrew: 'تشري,حشوان,کسلو,طبت,شباط,ادار,نیسان,ایار,سیوان,تموز,آب,ایلول',
    },
    hebrewLeap: ['لومړی ادار', 'دوهم ادار'],
  },
  {
    tag: 'bs',
    reason: 'the tables do not bend the months beside a day, as people do',
    inDate: { gregory: 'januara,februara,marta,aprila,maja,juna,jula,augusta,septembra,oktobra,novembra,decembra' },
  },
  {
    tag: 'so',
    reason: 'the tables have the Gregorian months in place of the Persian ones',
    months: { persian: 'Farfardiin,Ordibehesht,Khordaad,Tiir,Mordaad,Shahrifar,Mehr,Aabaan,Aasar,Dey,Bahman,Esfand' },
  },
  {
    tag: 'so',
    reason: 'the tables have these languages in English',
    languages: { my: 'Burmiis', ti: 'Tigriinya', tr: 'Turki' },
  },
  {
    tag: 'ur',
    reason: 'the tables misspell the Persian months, and break words of the Islamic and the Hebrew ones',
    months: {
      persian: 'فروردین,اردیبہشت,خرداد,تیر,مرداد,شہریور,مہر,آبان,آذر,دی,بہمن,اسفند',
      hijri: 'محرم,صفر,ربیع الاول,ربیع الثانی,جمادی الاول,جمادی الثانی,رجب,شعبان,رمضان,شوال,ذوالقعدہ,ذوالحجہ',
      hebrew: 'تشری,حشوان,کسلیو,طیبت,شباط,ادار,نیسان,ایار,سیوان,تموز,آب,ایلول',
    },
    hebrewLeap: ['پہلا ادار', 'دوسرا ادار'],
  },
  {
    tag: 'ur',
    reason: 'one word for yesterday and tomorrow, told apart by what goes before it',
    days: { yesterday: 'گزرا ہوا کل', today: 'آج', tomorrow: 'آنے والا کل' },
  },
  {
    tag: 'ar',
    reason:
      'the Arabic spellings of the tables for the Iranian months are not those in use; the Indian ones are in Latin letters',
    months: {
      persian: 'فروردين,أرديبهشت,خرداد,تير,مرداد,شهريور,مهر,آبان,آذر,دي,بهمن,إسفند',
      indian: 'تشيترا,فيساكا,جيشثا,أسادا,سرافانا,بهادرا,أسفينا,كارتيكا,أغراهايانا,باوسا,ماغا,فالغونا',
    },
  },
  ...Object.entries({
    am: 'ኩርማንጂ',
    ar: 'الكرمانجية',
    bs: 'kurmandži',
    ckb: 'کورمانجی',
    da: 'kurmanji',
    en: 'Kurmanji',
    fa: 'کرمانجی',
    'fa-AF': 'کرمانجی',
    kmr: 'kurmancî',
    my: 'ကူရ်မန်ဂျီ',
    pl: 'kurmandżi',
    ps: 'کرمانجي',
    ru: 'курманджи',
    so: 'Kurmaanji',
    sw: 'Kikurmanji',
    ti: 'ኩርማንጂ',
    tr: 'Kurmanci',
    uk: 'курманджі',
    ur: 'کرمانجی',
    vi: 'Tiếng Kurmanji',
  }).map(([tag, kmr]): Override => ({
    tag,
    reason: 'the tables call Kurmanji plain Kurdish, which would be one word for two languages here',
    languages: { kmr },
  })),
]
