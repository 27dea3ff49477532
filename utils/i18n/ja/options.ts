import { LANGUAGE_NAMES } from '../../settings/languages.ts';
import type { Catalogue } from '../catalogue.ts';
import { settings } from './settings.ts';

const onOff = (what: string) => (on: boolean) => `${what}は${on ? 'オン' : 'オフ'}です。`;

export const options: Catalogue['options'] = {
  title: '#AmazonCartの設定',
  savedAtOnce: '変更はすぐに保存されます。',
  help: 'ヘルプ',

  replies: '返信と通知',
  oneClickIfOff: '投稿前の確認がオフのとき、ワンクリックの動作：',
  addAfterReplyNote: '1点ずつ、バックグラウンドのタブで追加します。',
  notify: '通知する',
  notifyNote: 'カートに入ったとき、操作が必要なとき、追加できなかったとき。',

  appearance: '表示と言語',
  buttonStyle: 'ポストの下のボタンの表示',
  buttonStyles: { text: 'スペースがあればハッシュタグ付き', icon: 'カートのアイコンのみ' },

  allStores: (count) => `全${count}ストア`,
  allowed: (store) => `${store}を許可しました。`,
  withdrawn: (store) => `${store}の許可を取り消しました。`,

  language: '言語（Language）',
  languageNote: 'ボタン、パネル、通知、これらのページの表示に使います。投稿の内容は変わりません。',
  languageAuto: 'ブラウザの言語',

  records: '保存と同期',
  keepFor: 'リクエストの保存期間',
  keepForNote:
    'これより古いリクエストは、1日に1回、完全に削除されます。進行中のものと操作待ちのものは残ります。まだXにある返信は、日付とリンクだけが「Xでの返信」に残ります。',
  keepForNames: { forever: '無期限', year: '1年', '90-days': '90日' },
  sync: '自分のブラウザ間で共有する',
  syncNote:
    'ブラウザの同期機能がオンの場合、それを使って設定と最新のリクエストを共有します。開発者には何も届きません。',

  shortcuts: 'キーボードショートカット',
  notSet: '未設定',
  shortcutsNote: 'Xで使えます。投稿することは決してありません。',
  changeShortcuts: 'ブラウザで変更する',

  saved: (said) => `保存しました。${said}`,
  undone: (said) => `元に戻しました。${said}`,
  notSaved: '保存できなかったため、何も変更されていません。もう一度お試しください。',
  savedSentences: {
    warn: onOff('投稿前の確認'),
    act: (act) => `投稿前の確認がオフのとき、ワンクリックの動作は「${settings.acts[act]}」です。`,
    addAfterReply: onOff('返信後の追加'),
    ownStore: (store) => (store ? `あなたのストアは${store}です。` : 'ストアは選択されていません。'),
    foreignLinks: (choice) =>
      choice === null
        ? 'ほかのストアのリンクでは、使えるほうを先に選びます。'
        : choice === 'own'
          ? 'ほかのストアのリンクでは、あなたのストアを先に選びます。'
          : 'ほかのストアのリンクでは、ポストのリンクを先に選びます。',
    notify: onOff('通知'),
    sync: onOff('ブラウザ間の共有'),
    buttonStyle: (style) =>
      style === 'icon' ? 'ボタンはカートのアイコンのみです。' : 'ボタンにハッシュタグが表示されます。',
    keepFor: (keep) =>
      ({
        forever: 'リクエストは無期限に保存されます。',
        year: 'リクエストは1年間保存されます。',
        '90-days': 'リクエストは90日間保存されます。',
      })[keep],
    language: (language) =>
      language === 'auto' ? '言語はブラウザに合わせます。' : `言語は${LANGUAGE_NAMES[language]}です。`,
  },
};
