import { PIN_PICTURES } from '#people/pin'
import { eyesUp, minuteAfter, onOwnDevice, ownPage } from './every-device.ts'
import { keptHere, liveAtTable, signsSeen, theirSide } from './every-live.ts'
import {
  answer,
  at,
  atHome,
  back,
  bar,
  closed,
  drafts,
  hear,
  keys,
  rail,
  shown,
  tray,
  type Screen,
} from './every-step.ts'
import type { Step } from './walking.ts'

export type { At, Door, Screen } from './every-step.ts'

const clinicFirst = at('paper', [
  {
    id: 'card-on-paper',
    fresh: true,
    go: async ({ clinic, address, visit }) => {
      await clinic.open(`${address}/clinic`, '.patients .patient')
      await clinic.go(
        { touch: '.patients .patient button', says: clinic.says('doors.short'), near: visit.name[1] },
        shown('.door-state'),
        { touch: '.door-part form .door-do' },
        { stands: '.door-pin' },
      )
    },
  },
])

/** The phone before it opens anything, and its doors while nothing was gone through together yet. */
const phoneEmpty = at('phone', [
  { id: 'my-no-card', fresh: true, go: ({ phone, address }) => phone.open(`${address}/my`, '.my-code') },
  { id: 'my-no-card-ask', go: ({ phone: { go, touch } }) => go(touch('my.ask'), shown('.my-main .paper')) },
  {
    id: 'my-language-mark',
    of: drafts,
    go: ({ phone: { go } }) => go({ touch: '.my-draft summary' }, shown('.my-draft[open] .paper')),
  },
  {
    id: 'my-no-connection',
    fresh: true,
    go: async ({ phone, address, offline }) => {
      await offline(true)
      await phone.open(`${address}/my`, '.my-main .button-main')
      await offline(false)
    },
  },
  {
    id: 'my-pin-pictures',
    fresh: true,
    go: async ({ phone, address, card, visit }) => {
      await phone.page.goto('about:blank')
      await phone.open(`${address}/my#${card().code}.${visit.tag}.pictures`, '.pin-pad')
    },
  },
  { id: 'my-pin-no-sound', go: ({ phone: { go } }) => go(hear, shown('.hear-leaf')) },
  {
    id: 'my-pin-digits',
    go: ({ phone: { go, touch } }) => go(hear, touch('my.has-digits'), shown('.pin-digits')),
  },
  {
    id: 'my-pin-wrong',
    go: ({ phone: { go } }) => go(...keys(2, 7, 2, 7), shown('.pin-words .my-said .both')),
  },
  {
    id: 'my-home',
    fresh: true,
    go: async ({ phone, address, bind }) => {
      await bind()
      await phone.open(`${address}/my`, '.my-more')
    },
  },
  { id: 'my-matters-empty', go: ({ phone: { go } }) => go(answer(0), shown('.my-main > .paper')) },
  { id: 'my-story-empty', go: ({ phone: { go } }) => go(back, atHome, answer(1), shown('.my-main > .paper')) },
  { id: 'my-agreed-empty', go: ({ phone: { go } }) => go(back, atHome, answer(2), shown('.my-main > .paper')) },
  { id: 'my-opened', go: ({ phone: { go } }) => go(back, atHome, answer(3), shown('.my-answer[data-as]')) },
  { id: 'my-person', go: ({ phone: { go } }) => go(answer(0), shown('.my-main > .my-answer')) },
  {
    id: 'my-more',
    go: ({ phone: { go } }) =>
      go(back, shown('.my-answer[data-as]'), back, atHome, { touch: '.my-more' }, { gone: '.my-more' }),
  },
  { id: 'my-more-next', go: ({ phone: { go, touch } }) => go(touch('my.next'), shown('.my-answer')) },
  {
    id: 'my-not-meet-empty',
    go: ({ phone: { go, touch } }) => go(touch('my.before'), touch('my.not-meet'), shown('.my-main > .paper')),
  },
  {
    id: 'my-said-yes-empty',
    go: ({ phone: { go, touch } }) => go(back, touch('my.said-yes'), shown('.my-main > .paper')),
  },
  { id: 'my-pin-new', go: ({ phone: { go, touch } }) => go(back, touch('my.pin-new'), shown('.pin-pad')) },
  {
    id: 'my-pin-choose',
    go: ({ phone: { go, says } }) =>
      go(...keys(0, 5, 1, 7), {
        stands: 'h2',
        says: [...says('my.pin-choose-pictures'), ...says('my.pin-choose-digits')],
      }),
  },
  {
    id: 'my-pin-again',
    go: ({ phone: { go, says } }) => go(...keys(2, 7, 4, 0), { stands: 'h2', says: says('my.pin-again') }),
  },
  { id: 'my-pin-differs', go: ({ phone: { go } }) => go(...keys(0, 4, 7, 2), shown('.my-said .both')) },
  {
    id: 'my-take-along',
    go: ({ phone: { go, touch } }) => go(back, touch('take.title'), shown('.my-main .button-main')),
  },
  { id: 'my-ask', go: ({ phone: { go, touch } }) => go(touch('my.ask'), shown('.my-person')) },
  {
    id: 'my-language',
    go: ({ phone: { go } }) =>
      go(back, shown('.my-main .button-main'), back, back, atHome, { touch: '.my-tongue' }, shown('.my-languages')),
  },
  { id: 'my-tell', go: ({ phone: { go } }) => go(back, { touch: '.my-tell' }, shown('.my-sent')) },
])

/** Something is told to the clinic from home, and hidden on this phone. */
const phoneTells = at('phone', [
  {
    id: 'my-tell-how',
    fresh: true,
    go: async ({ phone, address }) => {
      await phone.open(`${address}/my`, '.my-tell')
      await phone.go({ touch: '.my-tell' }, phone.touch('home.word'), {
        stands: '.my-answer',
        says: phone.says('home.by-voice'),
      })
    },
  },
  { id: 'my-tell-voice', go: ({ phone: { go, touch } }) => go(touch('home.by-voice'), { gone: '.my-answer' }) },
  {
    id: 'my-tell-picture',
    go: ({ phone: { go, touch } }) => go(back, touch('home.by-picture'), shown('.my-pictures')),
  },
  { id: 'my-tell-writing', go: ({ phone: { go, touch } }) => go(back, touch('home.by-writing'), shown('textarea')) },
  {
    id: 'my-tell-look',
    go: ({ phone: { go } }) =>
      go(back, { touch: '.my-answer', nth: 1 }, { touch: '.my-pictures button' }, shown('.my-send')),
  },
  { id: 'my-told', go: ({ phone: { go } }) => go({ touch: '.my-send' }, shown('.my-heard-by')) },
  {
    id: 'my-sent',
    go: ({ phone: { go, touch } }) =>
      go(touch('home.before'), { gone: '.my-heard-by' }, shown('.my-main :is(.read-card, .paper)')),
  },
])

const phoneFilled = at('phone', [
  {
    id: 'my-matters',
    fresh: true,
    go: ({ phone, address }) =>
      phone.open(`${address}/my`, '.my-more').then(() => phone.go(answer(0), shown('.read-card'))),
  },
  { id: 'my-story', go: ({ phone: { go } }) => go(back, atHome, answer(1), shown('.read-card')) },
  { id: 'my-agreed', go: ({ phone: { go } }) => go(back, atHome, answer(2), shown('.read-card')) },
  {
    id: 'my-said-yes',
    go: ({ phone: { go, touch } }) =>
      go(back, atHome, { touch: '.my-more' }, touch('my.said-yes'), shown('.my-answer .my-name')),
  },
  { id: 'my-consent', go: ({ phone: { go } }) => go(answer(0), shown('.my-main > .button')) },
  {
    id: 'my-take-back',
    go: ({ phone: { go, touch } }) => go(touch('my.take-back'), shown('[role="alert"] .button-main')),
  },
  {
    id: 'my-taken-back',
    go: ({ phone: { go } }) => go({ touch: '[role="alert"] .button-main' }, shown('.my-kept .both')),
  },
  {
    id: 'my-excluded',
    fresh: true,
    go: async ({ phone, address }) => {
      await phone.open(`${address}/my`, '.my-more')
      await phone.go(answer(3), shown('.my-answer[data-as]'), answer(0), { touch: '.my-main > .my-answer' })
      await phone.go(shown('.my-kept .both'))
    },
  },
  {
    id: 'my-not-meet',
    go: ({ phone: { go, touch } }) =>
      go(
        back,
        shown('.my-answer[data-as]'),
        back,
        atHome,
        { touch: '.my-more' },
        touch('my.not-meet'),
        shown('.my-person'),
      ),
  },
])

/** One thing is hidden on the phone, and found again behind the PIN. */
const phoneHides = at('phone', [
  {
    id: 'my-hide',
    fresh: true,
    go: async ({ phone, address }) => {
      await phone.open(`${address}/my`, '.my-more')
      await phone.go(answer(0), shown('.read-card'), { touch: '.my-hide' }, shown('.read-card [role="alert"]'))
    },
  },
  {
    id: 'my-hidden-pin',
    go: ({ phone: { go, touch } }) =>
      go(
        { touch: '.read-card [role="alert"] .button-main' },
        { gone: '.read-card [role="alert"]' },
        back,
        atHome,
        { touch: '.my-more' },
        touch('my.next'),
        touch('hide.hidden'),
        shown('.pin-pad'),
      ),
  },
  {
    id: 'my-hidden',
    go: ({ phone: { go }, card }) =>
      go(...keys(...card().pin.map(sign => PIN_PICTURES.findIndex(name => name === sign))), shown('.my-hidden-one')),
  },
])

const interpreterFirst = at('interpreter', [
  {
    id: 'interpret-no-link',
    fresh: true,
    go: ({ interpreter, address }) => interpreter.open(`${address}/interpret`, '.paper'),
  },
  {
    id: 'interpret-age',
    fresh: true,
    go: async ({ interpreter, address, link }) =>
      interpreter.open(`${address}/interpret#${(await link()).code}`, '.my-pages'),
  },
  { id: 'interpret-code', go: ({ interpreter: { go, touch } }) => go(touch('do.yes'), shown('.spoken-field')) },
  {
    id: 'interpret-empty',
    go: async ({ interpreter: { go }, link }) =>
      go(
        { write: '.spoken-field input', words: (await link()).spoken },
        { touch: 'form .button-main' },
        shown('.read-person'),
      ),
  },
])
const interpreterFilled = at('interpreter', [
  { id: 'interpret-reading', go: ({ interpreter: { go } }) => go(shown('.read-card')) },
])
const interpreterLast = at('interpreter', [
  {
    id: 'interpret-over',
    // The page begins anew by itself, within two seconds.
    go: async ({ interpreter: { page, go, says } }) => {
      await page.getByRole('heading', { name: says('interpret.over')[0]! }).waitFor()
      await go(shown('h1'))
    },
  },
  {
    id: 'interpret-child',
    fresh: true,
    go: async ({ interpreter, address, link }) => {
      await interpreter.page.goto('about:blank')
      await interpreter.open(`${address}/interpret#${(await link()).code}`, '.my-pages')
      await interpreter.go(interpreter.touch('do.no'), shown('p[role="status"]'))
    },
  },
])

const tableEmpty = at('table', [
  { id: 'table', fresh: true, go: ({ table, address }) => table.open(`${address}/table`, '.confide-offer') },
  { id: 'table-no-sound', go: ({ table: { go } }) => go({ touch: '.action-bar .hear > button' }, shown('.hear-leaf')) },
  {
    id: 'table-language-mark',
    of: drafts,
    go: ({ table: { go } }) =>
      go({ touch: '.action-bar .hear > button' }, { touch: '.draft-mark summary' }, shown('.draft-mark[open] .paper')),
  },
  {
    id: 'table-add-problem',
    go: ({ table: { go, touch } }) =>
      go(
        // What lies open from the screen before is put away by the same touch.
        { touch: '.draft-mark[open] summary, .action-bar .hear > button[aria-expanded="true"]' },
        touch('matters.add', bar),
        shown('.telling-form'),
      ),
  },
  {
    id: 'table-add-problem-pictures',
    go: ({ table: { go, touch } }) => go(touch('said.more-pictures'), { gone: '.nothing' }),
  },
  {
    id: 'table-agenda-add',
    go: ({ table: { go, touch } }) =>
      go(touch('do.cancel'), { touch: '.agenda-head' }, touch('agenda.add'), shown('.agenda .telling-form')),
  },
  ...[1, 2, 3].map((nth): Omit<Screen, 'door'> => ({
    id: `table-between-us-${nth}`,
    go: ({ table: { go, touch } }) =>
      go(
        ...(nth === 1 ? [touch('do.cancel'), touch('confide.look')] : [touch('confide.go-on', 'dialog')]),
        shown('.confide'),
      ),
  })),
  { id: 'table-keep', go: ({ table: { go, touch } }) => go(closed, touch('keep.title', rail), shown('.kept-team')) },
  {
    id: 'table-may-be-told',
    go: ({ table: { go, touch } }) => go(touch('consent.title', 'dialog'), shown('dialog .button-main')),
  },
  { id: 'table-here', go: ({ table: { go } }) => go(closed, { touch: '.here' }, shown('dialog input')) },
  {
    id: 'table-here-child',
    go: ({ table: { go, touch } }) =>
      go(touch('voice.interpreter', 'dialog'), { touch: 'dialog label', nth: -1 }, shown('dialog [type="checkbox"]')),
  },
  {
    id: 'table-end',
    go: ({ table: { go, touch } }) => go(closed, touch('table.end', rail), shown('dialog .button-main')),
  },
  {
    id: 'table-cover',
    go: ({ table: { go, touch } }) => go(closed, touch('table.cover'), shown('.cover')),
  },
  {
    id: 'table-my-language',
    go: ({ table: { go, touch } }) => go(touch('table.uncover'), { touch: '.my-language' }, shown('.like-ways')),
  },
  {
    id: 'table-on-paper',
    go: ({ table: { go, touch } }) =>
      go(closed, touch('table.end', rail), touch('print.title', 'dialog'), shown('.on-paper-sheet')),
  },
  {
    id: 'table-agreed-empty',
    go: ({ table: { go, touch } }) => go(closed, touch('agreed.title', rail), shown('.agreed')),
  },
  { id: 'table-agree-aloud', go: ({ table: { go, touch } }) => go(touch('agreed.add', bar), shown('.agreeing')) },
  {
    id: 'table-story-empty',
    go: ({ table: { go, touch } }) => go(closed, touch('table.my-story', rail), shown('.story-empty')),
  },
  { id: 'table-add-piece', go: ({ table: { go, touch } }) => go(touch('story.piece-new', bar), shown(tray)) },
  {
    id: 'table-add-piece-when',
    go: ({ table: { go, touch } }) => go(touch('story.when', tray), shown('.tray .when-field')),
  },
  {
    id: 'table-birth-empty',
    go: ({ table: { go, touch } }) => go(closed, touch('story.birth', '.left-be-door'), shown('.births')),
  },
  {
    id: 'table-left-be-empty',
    go: ({ table: { go, touch } }) => go(closed, touch('story.left-be', '.left-be-door'), shown(tray)),
  },
  {
    id: 'table-landmarks',
    go: ({ table: { go, touch } }) => go(closed, touch('landmark.title', '.left-be-door'), shown('.landmark-regions')),
  },
  {
    id: 'table-landmark-own',
    go: ({ table: { go, touch } }) => go(touch('landmark.own', tray), shown('.tray textarea')),
  },
  {
    id: 'table-landmark-feasts',
    go: ({ table: { go, touch } }) => go(touch('do.back', tray), touch('landmark.feasts', tray), shown('.tray .back')),
  },
  {
    id: 'table-landmark-region',
    go: ({ table: { go, touch } }) =>
      go(touch('do.back', tray), { touch: '.landmark-regions button' }, shown('.landmark-status'), shown('.landmark')),
  },
  {
    id: 'table-apart',
    go: ({ table: { go, touch } }) => go(closed, touch('apart.open', rail), shown('dialog.apart .button-main')),
  },
  {
    id: 'table-apart-ways',
    go: ({ table: { go, touch } }) => go(touch('apart.begin', '.apart'), shown('.apart-ways')),
  },
  { id: 'table-apart-tell', go: ({ table: { go } }) => go({ touch: '.apart-way', nth: 0 }, { gone: '.apart-ways' }) },
  {
    id: 'table-apart-telling',
    go: ({ table: { go } }) => go({ touch: '.apart-body .large-choices button' }, shown('.apart form')),
  },
  {
    id: 'table-apart-ask',
    go: ({ table: { go, touch } }) =>
      go(
        touch('do.cancel', '.apart'),
        touch('do.back', '.apart'),
        { touch: '.apart-way', nth: 1 },
        { gone: '.apart-ways' },
      ),
  },
  {
    id: 'table-apart-asked',
    go: ({ table: { go } }) => go({ touch: '.apart-body .large-choices button' }, shown('.apart-answers')),
  },
  {
    id: 'table-apart-not-meet',
    go: ({ table: { go, touch } }) =>
      go(touch('do.back', '.apart'), { touch: '.apart-way', nth: 2 }, shown('.apart-person')),
  },
  {
    id: 'table-apart-interpreter',
    go: ({ table: { go, touch } }) =>
      go(touch('do.back', '.apart'), { touch: '.apart-way', nth: 3 }, shown('.apart-person')),
  },
])

/** How a time is told by touching, one way after the other. */
const ways = ['date', 'age', 'stage', 'relation', 'duration', 'season', 'ago'] as const
const moreWays = ['feast', 'rhythm'] as const

const tableFilled = at('table', [
  {
    id: 'table-matters',
    fresh: true,
    go: async ({ table, address, visit }) => {
      await visit.fill()
      await table.open(`${address}/table`, '.problem')
    },
  },
  { id: 'table-problem', go: ({ table: { go } }) => go({ touch: '.problem .unfold' }, shown('.facets')) },
  {
    id: 'table-facet',
    go: ({ table: { go } }) => go({ touch: '.facet .button' }, shown('.facet .telling-form')),
  },
  {
    id: 'table-unsay',
    go: ({ table: { go, touch } }) => go(touch('do.cancel'), { touch: '.problem .unsay' }, shown('.unsay-choice')),
  },
  {
    id: 'table-matters-agreed',
    go: ({ table: { go, touch } }) => go(closed, touch('matters.agree', bar), shown('.matters-list > .quiet')),
  },
  {
    id: 'table-agreed',
    go: ({ table: { go, touch } }) => go(touch('agreed.title', rail), shown('.agreed .paper, .agreed li')),
  },
  {
    id: 'table-through',
    go: ({ table: { go, touch } }) => go(touch('table.end', rail), shown('dialog .picture-choice')),
  },
  {
    id: 'table-opened',
    go: ({ table: { go, touch } }) => go(closed, touch('keep.title', rail), shown('.kept-opened')),
  },
  {
    id: 'table-story',
    go: ({ table: { go, touch } }) => go(closed, touch('table.my-story', rail), shown('.life-lanes svg')),
  },
  {
    id: 'table-story-strands',
    go: ({ table: { go, touch } }) => go(touch('line.strands', '.line-controls'), shown('.strand-folds')),
  },
  {
    id: 'table-story-words',
    go: ({ table: { go, touch } }) =>
      go(touch('line.strands', '.line-controls'), { touch: '.words-toggle' }, shown('.piece-head')),
  },
  { id: 'table-piece', go: ({ table: { go } }) => go({ touch: '.piece-head' }, shown('.tray-actions')) },
  { id: 'table-piece-when', go: ({ table: { go, touch } }) => go(touch('story.do-when', tray), shown('.when-field')) },
  ...ways.map((way): Omit<Screen, 'door'> => ({
    id: `table-when-${way}`,
    go: ({ table: { go, touch } }) =>
      go(touch(way === 'stage' ? 'stage.how' : `when-field.way-${way}`, '.when-field'), shown('.when-open')),
  })),
  ...moreWays.map((way): Omit<Screen, 'door'> => ({
    id: `table-when-${way}`,
    go: ({ table: { go, touch } }) =>
      go(
        touch('when-field.more-ways', '.when-field'),
        touch(`when-field.way-${way}`, '.when-field'),
        shown('.when-open'),
      ),
  })),
  ...(['move', 'link', 'say-back', 'retell'] as const).map((step): Omit<Screen, 'door'> => ({
    id: `table-piece-${step}`,
    go: ({ table: { go } }) =>
      go(
        { touch: '.tray .back' },
        { touch: '.tray-actions button', nth: ['when', 'move', 'link', 'say-back', 'retell'].indexOf(step) },
        shown('.tray .back'),
      ),
  })),
  {
    id: 'table-piece-leave',
    go: ({ table: { go, touch } }) =>
      go({ touch: '.tray .back' }, touch('story.leave-it-be', bar), shown('.tray .button-main')),
  },
  {
    id: 'table-landmarks-kept',
    go: ({ table: { go, touch } }) => go(closed, touch('landmark.title', '.left-be-door'), shown('.landmarks-kept')),
  },
  {
    id: 'table-birth',
    go: ({ table: { go, touch } }) => go(closed, touch('story.birth', '.left-be-door'), shown('.births')),
  },
  {
    id: 'table-consents-aloud',
    of: drafts,
    go: ({ table: { go, touch } }) =>
      go(closed, touch('keep.title', rail), touch('consent.title', 'dialog'), shown('.consent-card')),
  },
])

/** The same sheets once somebody who speaks the language has gone through their words. */
const tableReviewed = at('table', [
  {
    id: 'table-agree',
    fresh: true,
    go: async ({ table, address, reviewed }) => {
      await reviewed()
      await table.open(`${address}/table`, '.problem')
      await table.go(table.touch('agreed.title', rail), table.touch('agreed.add', bar), shown('.agreeing'))
    },
  },
  {
    id: 'table-consents',
    go: ({ table: { go, touch } }) =>
      go(closed, touch('keep.title', rail), touch('consent.title', 'dialog'), shown('.consent-card')),
  },
  {
    id: 'table-consent-who',
    go: ({ table: { go, touch } }) => go(touch('consent.add', 'dialog'), shown('.consent-step')),
  },
  {
    id: 'table-consent-name',
    go: ({ table: { go, touch } }) =>
      go(
        { touch: '.consent-step .large-choices button', nth: 2 },
        touch('confide.go-on', 'dialog'),
        shown('.consent-step input'),
      ),
  },
  {
    id: 'table-consent-parts',
    go: ({ table: { go, touch } }) =>
      go(
        { touch: '.consent-office' },
        { write: '.consent-step input', words: 'Karen Lund' },
        touch('confide.go-on', 'dialog'),
        { gone: '.consent-office' },
      ),
  },
  {
    id: 'table-consent-purpose',
    go: ({ table: { go, touch } }) =>
      go({ touch: '.consent-step .large-choices button' }, touch('confide.go-on', 'dialog'), {
        gone: '.consent-step .picture',
      }),
  },
  {
    id: 'table-consent-until',
    go: ({ table: { go, touch, says } }) =>
      go({ touch: '.consent-step .large-choices button' }, touch('confide.go-on', 'dialog'), {
        stands: '.consent-step button',
        says: says('consent.until-month'),
      }),
  },
  {
    id: 'table-consent-back',
    go: ({ table: { go, touch } }) =>
      go(
        { touch: '.consent-step .large-choices button', nth: 1 },
        touch('confide.go-on', 'dialog'),
        shown('.consent-step .consent-card'),
      ),
  },
])

/** Asked without an interpreter, by phrases that are all recorded: one for each way of answering, and some that are only shown. */
const withoutInterpreter = at('table', [
  {
    id: 'urgent-sorry',
    fresh: true,
    go: async ({ table, address, visit, reviewed }) => {
      await reviewed()
      await table.open(`${address}/no-interpreter/${visit.patient}`, '[data-do="tried"]')
      await table.go({ touch: '[data-do="tried"]' }, { touch: '[data-do="show"]' }, shown('.urgent-phrase'))
    },
  },
  ...['not-now', 'only-urgent', 'answer'].map((phrase): Omit<Screen, 'door'> => ({
    id: `urgent-${phrase}`,
    go: ({ table: { go } }) => go({ touch: '[data-do="next"]' }, shown(`[data-phrase="urgent.${phrase}"]`)),
  })),
  {
    id: 'urgent-where',
    go: ({ table: { go } }) =>
      go(
        { touch: '[data-do="next"]' },
        { touch: '[data-choose="urgent.where"]' },
        { touch: '.body-small [data-part]' },
        shown('.body-named li'),
      ),
  },
  ...['how-much', 'pain', 'breath', 'medicine', 'poison', 'hospital', 'new-day', 'call-us'].map(
    (phrase): Omit<Screen, 'door'> => ({
      id: `urgent-${phrase}`,
      go: ({ table: { go } }) =>
        go(
          { touch: '.urgent-foot .button', nth: 0 },
          { touch: `[data-choose="urgent.${phrase}"]` },
          shown(`[data-phrase="urgent.${phrase}"]`),
        ),
    }),
  ),
])

const tableLast = at('table', [
  {
    id: 'table-ended',
    fresh: true,
    go: async ({ table, address }) => {
      await table.open(`${address}/table`, '.problem')
      await table.go(
        table.touch('table.end', rail),
        ...[0, 1, 2].map((nth): Step => ({ touch: 'dialog .picture-choice', nth })),
        { touch: 'dialog .button-main' },
        shown('.lone-sheet'),
      )
    },
  },
])

/** Every screen a patient or an interpreter meets, in the order of one visit. */
export const screens: readonly Screen[] = [
  ...clinicFirst,
  ...tableEmpty,
  ...interpreterFirst,
  ...phoneEmpty,
  ...tableFilled,
  ...liveAtTable,
  ...theirSide,
  ...interpreterFilled,
  ...signsSeen,
  ...keptHere,
  ...ownPage,
  ...eyesUp,
  ...tableReviewed,
  ...tableLast,
  ...minuteAfter,
  ...onOwnDevice,
  ...withoutInterpreter,
  ...phoneFilled,
  ...phoneTells,
  ...phoneHides,
  ...interpreterLast,
]
