import type { keep as en } from '../../en/table/keep.ts'

/** What is kept and unsaid, and who opened the papers. Draft. */
export const keep: Record<keyof typeof en, string> = {
  'keep.unsay': 'كأنه لم يُقَل',
  'keep.unsay-what': 'لن يستطيع أحد أن يقرأه هنا مرة أخرى. لا رجعة في ذلك.',
  'keep.unsay-goes': 'ويذهب معه كل ما قيل عنه.',
  'keep.unsay-do': 'نعم، كأنه لم يُقَل',
  'keep.unsay-not': 'لا، يبقى',
  'keep.unsay-kept':
    'القانون ({$law}) يطلب حفظه، وهو الآن حتى {$day}. قبل ذلك لا يمكن محوه. وإن تركته كما هو فلن يسألك أحد عنه.',
  'keep.unsay-waits': 'يجري محوه الآن.',
  'keep.unsaid': 'كأنه لم يُقَل. لن يقرأه أحد هنا مرة أخرى.',

  'keep.title': 'ما نحفظه',
  'keep.who': 'من يستطيع أن يقرأه',
  'keep.who-team': 'هؤلاء يعتنون بك هنا، ويستطيعون قراءة ما تحكيه:',
  'keep.who-nobody': 'لا أحد في فريق رعايتك بعد.',
  'keep.who-others':
    'غيرهم ممن يعملون هنا يرون اسمك ولغتك، ولا يرون شيئًا مما حكيته. في حالة طارئة يستطيع أحدهم أن يفتحه. عندها ترى ذلك هنا.',
  'keep.who-outside': 'لا يُرسل إلى أحد خارج العيادة.',
  'keep.long': 'إلى متى',
  'keep.years':
    'مدة الحفظ بالسنوات: {$years}، من آخر مرة نكتب فيها هنا. فهو الآن محفوظ حتى {$day}. هذا ما يقوله القانون: {$law}.',
  'keep.not-set': 'لم تقرّر العيادة بعد كم من الوقت يُحفظ. يمكنك أن تسألنا.',
  'keep.lock': 'كيف يُقفل عليه',
  'keep.lock-what': 'كل ما تحكيه مقفل بمفتاح خاص به.',
  'keep.can-unsay':
    'يمكنك أن تجعل ما حكيته كأنه لم يُقَل. عندها يُتلف مفتاحه، ولا يقرؤه أحد هنا بعد ذلك. أما في نسخنا فيزول مع النسخة التالية، وهي تُصنع ليلًا.',
  'keep.cannot-unsay': 'قبل انتهاء هذا الوقت لا يمكن محوه. يمكنك أن تتركه كما هو: عندها لا يسألك أحد عنه.',

  'read.title': 'من فتح أوراقك',
  'read.nobody': 'لم يفتحها أحد بعد.',
  'read.on': 'في {$day}',
  'read.earlier': 'قبل ذلك',
  'read.as-care-team': 'يعتني بك هنا',
  'read.as-emergency': 'فتحها في حالة طارئة',
  'read.as-safety': 'اهتمّ بسلامتك',
  'read.as-guest': 'يعمل في مكان آخر، وأنت وافقت',
  'read.as-interpreter': 'ترجم لك',
  'read.as-export': 'أخرج نسخة لك',
  'read.as-card': 'عمل بطاقة لهاتفك',
  'read.part-record': 'كلّ أوراقك',
  'read.part-visit': 'طاولة إحدى الزيارات',
  'read.part-shared': 'ما وافقت عليه',
  'read.part-paper': 'ورقة',
  'read.part-protected': 'ومعها ما يبقى على انفراد',
}
