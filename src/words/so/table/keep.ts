import type { keep as en } from '../../en/table/keep.ts'

/** What is kept and unsaid, and who opened the papers. Draft. */
export const keep: Record<keyof typeof en, string> = {
  'keep.unsay': 'Hadalkan ka noqo',
  'keep.unsay-what': 'Cidna halkan mar dambe kama akhrin karto. Dib looma soo celin karo.',
  'keep.unsay-goes': 'Wixii laga sheegayna way la tagayaan.',
  'keep.unsay-do': 'Haa, waan ka noqonayaa',
  'keep.unsay-not': 'Maya, ha joogo',
  'keep.unsay-kept':
    'Sharciga ({$law}) ayaa kan haya, sida hadda tahay ilaa {$day}. Ilaa markaas lagama noqon karo. Haddaad iska dhaafto cidna wax kama weydiinayso.',
  'keep.unsay-waits': 'Hadalka waa laga noqonayaa.',
  'keep.unsaid': 'Hadalka waa laga noqday. Cidna halkan mar dambe kama akhrin karto.',

  'keep.title': 'Waxa aan kaydino',
  'keep.who': 'Cidda akhrin karta',
  'keep.who-team': 'Dadkani halkan ayay kugu daryeelaan. Waxay akhrin karaan waxa aad sheegto:',
  'keep.who-nobody': 'Weli cidna kuma jirto kooxda ku daryeesha.',
  'keep.who-others':
    'Kuwa kale ee halkan ka shaqeeya waxay arki karaan magacaaga iyo luqaddaada. Waxaad sheegtay ma arkaan. Xaalad degdeg ah mid ka mid ah ayaa furi kara. Markaas halkan ayaad ku aragtaa.',
  'keep.who-outside': 'Cid rugta ka baxsan looma diro.',
  'keep.long': 'Muddada',
  'keep.years':
    'Waxaa la hayaa {$years} sano ka dib markii ugu dambaysay ee aan halkan wax ku qorno. Sida hadda tahay waa ilaa {$day}. Sharciga ayaa leh: {$law}.',
  'keep.not-set': 'Rugtu weli ma sheegin inta la hayo. Waad na weydiin kartaa.',
  'keep.lock': 'Sida loo qufulay',
  'keep.lock-what': 'Wax kasta oo aad sheegto waxaa lagu qufulaa fure u gaar ah.',
  'keep.can-unsay':
    'Waad ka noqon kartaa wixii aad sheegtay. Markaas furihii waa la burburiyaa, cidna halkan mar dambe kama akhrido. Nuqulladayadana way kaga baxdaa nuqulka xiga, oo habeenkii la sameeyo.',
  'keep.cannot-unsay':
    'Ilaa waqtigaas dhammaado lagama noqon karo. Waad iska dhaafi kartaa: markaas cidna wax kama weydiiso.',

  'read.title': 'Cidda furtay warqadahaaga',
  'read.nobody': 'Weli cidna ma furin.',
  'read.on': '{$day}',
  'read.earlier': 'Waqti hore',
  'read.as-care-team': 'Halkan ayaa lagugu daryeelaa',
  'read.as-emergency': 'Xaalad degdeg ah ayaa lagu furay',
  'read.as-safety': 'Nabadgelyadaada ayaa loo eegay',
  'read.as-guest': 'Meel kale ayaa laga shaqeeyaa, adiguna haa baad tiri',
  'read.as-interpreter': 'Turjumid ayaa laguu sameeyay',
  'read.as-export': 'Nuqul ayaa laguu soo saaray',
  'read.as-card': 'Kaar ayaa loo sameeyay taleefankaaga',
  'read.part-record': 'Dhammaan warqadahaaga',
  'read.part-visit': 'Miiska booqasho',
  'read.part-shared': 'Wixii aad haa ku tiri',
  'read.part-paper': 'Warqad',
  'read.part-protected': 'Xataa wixii gooni u yaallay',
}
