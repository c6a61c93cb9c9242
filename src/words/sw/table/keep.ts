import type { keep as en } from '../../en/table/keep.ts'

/** What is kept and unsaid, and who opened the papers. Draft. */
export const keep: Record<keyof typeof en, string> = {
  'keep.unsay': 'Ondoa niliyosema',
  'keep.unsay-what': 'Hakuna anayeweza kuisoma tena hapa. Haiwezi kurudishwa.',
  'keep.unsay-goes': 'Yaliyosemwa kuihusu yanaondoka nayo.',
  'keep.unsay-do': 'Ndiyo, iondoe',
  'keep.unsay-not': 'Hapana, ibaki',
  'keep.unsay-kept':
    'Sheria ({$law}) inataka hii ihifadhiwe, kwa sasa hadi {$day}. Kabla ya hapo haiwezi kuondolewa. Ukiiacha ilivyo, hakuna atakayeuliza.',
  'keep.unsay-waits': 'Inaondolewa.',
  'keep.unsaid': 'Imeondolewa. Hakuna anayeweza kuisoma tena hapa.',

  'keep.title': 'Tunachohifadhi',
  'keep.who': 'Nani anaweza kusoma',
  'keep.who-team': 'Watu hawa wanakuhudumia hapa. Wanaweza kusoma unayosema:',
  'keep.who-nobody': 'Bado hakuna mtu kwenye timu yako.',
  'keep.who-others':
    'Wengine wanaofanya kazi hapa wanaweza kuona jina na lugha yako, si uliyosema. Kwa dharura mmoja wao anaweza kufungua. Hapo utaona hapa.',
  'keep.who-outside': 'Nje ya kliniki haitumwi kwa mtu yeyote.',
  'keep.long': 'Muda gani',
  'keep.years':
    'Inahifadhiwa miaka {$years} baada ya mara ya mwisho tunapoandika hapa. Kwa sasa ni hadi {$day}. Sheria inasema hivyo: {$law}.',
  'keep.not-set': 'Kliniki bado haijasema itahifadhi muda gani. Unaweza kutuuliza.',
  'keep.lock': 'Ilivyofungwa',
  'keep.lock-what': 'Kila unachosema kinafungwa kwa ufunguo wake.',
  'keep.can-unsay':
    'Unaweza kuondoa uliyosema. Hapo ufunguo wake unaharibiwa, na hakuna anayeisoma tena hapa. Kwenye nakala zetu inaondoka na nakala ijayo, inayofanywa usiku.',
  'keep.cannot-unsay': 'Kabla muda huo haujaisha haiwezi kuondolewa. Unaweza kuiacha ilivyo: hapo hakuna anayeuliza.',

  'read.title': 'Nani alifungua karatasi zako',
  'read.nobody': 'Bado hakuna aliyezifungua.',
  'read.on': 'Tarehe {$day}',
  'read.earlier': 'Awali',
  'read.as-care-team': 'Anakuhudumia hapa',
  'read.as-emergency': 'Alizifungua kwa dharura',
  'read.as-safety': 'Aliangalia usalama wako',
  'read.as-guest': 'Anafanya kazi mahali pengine, nawe ulisema ndiyo',
  'read.as-interpreter': 'Alikuwa mkalimani wako',
  'read.as-export': 'Alitoa nakala kwa ajili yako',
  'read.as-card': 'Alitengeneza kadi ya simu yako',
  'read.part-record': 'Karatasi zako zote',
  'read.part-visit': 'Meza ya ziara',
  'read.part-shared': 'Uliyoyakubali',
  'read.part-paper': 'Karatasi',
  'read.part-protected': 'Pia yaliyo pembeni',
}
