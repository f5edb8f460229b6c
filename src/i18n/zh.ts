// Chinese, simplified. Nothing is parted by spaces, and punctuation is full-width.
import { grammarOf, remarksWith } from './plural.js';
import type { DatePart, DatePhrases, OpenUnit, Strings, StringsFor } from './strings.js';

const { list } = grammarOf('zh');
const remark = remarksWith('，', '（', '）');

/** From 21 on, as EDTF numbers them. */
const partsOfYear = [
  '春季', '夏季', '秋季', '冬季',
  '北半球春季', '北半球夏季', '北半球秋季', '北半球冬季',
  '南半球春季', '南半球夏季', '南半球秋季', '南半球冬季',
  '第一季度', '第二季度', '第三季度', '第四季度',
  '前四个月', '中间四个月', '后四个月',
  '上半年', '下半年',
];

/** Of "1500" and "1599年" the first is a year as well. */
const fromTo = (first: string, last: string): string => `${/^\d+$/.test(first) ? `${first}年` : first}至${last}`;

const numerals = '一二三四五六七八九';

/** CLDR writes stretches with slashes and months alone in words; news writes both as it writes a date, and a year or month once. */
const mend = (text: string): string =>
  text
    .replace(/(\d+)\/(\d+)\/(\d+)/g, '$1年$2月$3日')
    .replace(/(\d+)\/(\d+)/g, '$1年$2月')
    .replace(/(十?[一二三四五六七八九]|十)月/g, (_match, month: string) => `${(month.startsWith('十') ? 10 : 0) + numerals.indexOf(month.at(-1)!) + 1}月`)
    .replace(/(?<=[月日])\s–\s/g, '至')
    .replace(/(\d+年)(\d+月)(\d+日)?至\1(?:\2(?=\d))?/g, '$1$2$3至');

const units: Readonly<Record<OpenUnit, readonly [name: string, unreported: string]>> = {
  day: ['某日', '具体日期未报道'],
  month: ['某月', '具体月份未报道'],
  year: ['某年', '具体年份未报道'],
  time: ['某时', '具体时间未报道'],
};
const parts: Readonly<Record<DatePart, string>> = { year: '年份', month: '月份', day: '日期', part: '时段' };
const named = (before: string, open: OpenUnit): string => `${before}${units[open][0]}`;
const unreported = (before: string, open: OpenUnit): string => remark(named(before, open), units[open][1]);

/** One unknown day, month or year of a stretch. */
const oneOf = (name: (before: string, open: OpenUnit) => string): Pick<DatePhrases, 'some' | 'within' | 'between' | 'before'> => ({
  some: (open) => name('', open),
  within: name,
  between: (first, last, open) => name(`${fromTo(first, last)}之间`, open),
  before: (year, open) => name(`${year}以前`, open),
});

const by = (date: string): string => `不晚于${date}`;
const since = (date: string): string => `自${date}起`;
const until = (date: string): string => `至${date}`;

const long: DatePhrases = {
  ...oneOf(unreported),
  notReported: '日期未报道',
  at: (date) => date,
  by: (date, open) => `${unreported('', open)}，${by(date)}`,
  notBefore: (date, open) => `${unreported('', open)}，${long.orLater(date)}`,
  orEarlier: (date) => `${date}或更早`,
  orLater: (date) => `${date}或更晚`,
  upTo: (date) => `截至${date}`,
  onward: since,
  since: (date) => `${since(date)}，结束时间不明`,
  from: (date) => `${since(date)}，结束时间未报道`,
  until: (date) => `${until(date)}，开始时间不明`,
  untilUnreported: (date) => `${until(date)}，开始时间未报道`,
  fromTo,
  about: (date) => `约${date}`,
  uncertain: (date) => `可能为${date}`,
  partly: (date, doubted, doubt) => remark(date, `${list(doubted.map((part) => parts[part]))}${doubt === 'approximate' ? '为约数' : '存疑'}`.replace(/^为/, '')),
  estimated: (year, first, last) => remark(`约${year}`, `${fromTo(first, last)}之间`),
  ofYear: (dayOrMonth, year) => `${year}${dayOrMonth}`,
  decade: (year) => `${year}代`,
  season: (code, year) => `${year}${partsOfYear[code - 21]}`,
  givenAs: (date, text) => remark(date, `原文为${text}`),
};

const short: DatePhrases = {
  ...long,
  ...oneOf(named),
  notReported: '未报道',
  by,
  notBefore: long.orLater,
  since,
  from: since,
  until,
  untilUnreported: until,
  uncertain: (date) => `${date}？`,
  partly: (date, _parts, doubt) => (doubt === 'uncertain' ? `${date}？` : remark(date, '约数')),
  estimated: long.about,
  givenAs: (date) => date,
};

/** Chinese as a locale writes its numbers. */
export const stringsFor: StringsFor = (locale) => {
  const { number } = grammarOf(locale);
  const events = (count: number) => `${number(count)}个事件`;
  const sources = (count: number) => `${number(count)}个来源`;
  const quoted = (words: string) => `“${words}”`;
  const strings: Strings = {
    locale: 'zh',
    dates: { long, short, mend },
    comma: '，',
    colon: '：',
    insert: (text) => text,
    number,
    list,

    timeline: '时间线',
    overview: (count) => `概览，${events(count)}`,
    story: (count, first, last, quotes, cited) =>
      [
        `${events(count)}，${first === last ? first : mend(fromTo(first, last))}`,
        quotes ? `，${number(quotes)}条引语` : '',
        cited ? `${quotes ? '，出自' : '，据'}${sources(cited)}` : '',
        '。',
      ].join(''),
    busiest: (count, day) => `单日最多：${day}，${events(count)}。`,
    quietest: (duration, after, before) => `有日期的事件之间的最长间隔：${duration}，${mend(fromTo(after, before))}。`,
    howToRead: '选择一个事件，即可查看当事人的原话及报道来源。',
    hollowMarks: '空心标记表示具体日期不明。',
    loading: '正在加载时间线……',
    empty: '没有可显示的事件。',
    failed: '无法加载时间线。',
    failedKept: '无法加载最新数据，目前显示的是上次加载的内容。',
    retry: '重试',
    notShown: (count) => `${number(count)}个条目无法按原样显示`,

    toolbar: '时间线控件',
    previous: '上一个事件',
    next: '下一个事件',
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '完整时间线',
    position: (position, count) => `第${number(position)}个，共${number(count)}个`,
    axis: '坐标轴',
    elastic: '弹性',
    linear: '线性',
    filter: '搜索和筛选',
    share: '分享和保存',
    readAsList: '以列表阅读',

    save: '保存当前显示的内容',
    formats: { png: '图片（PNG）', svg: '矢量图（SVG）', csv: '表格（CSV）', json: '数据（JSON）' },
    saved: (file) => `已保存为${file}`,
    notSaved: '无法生成文件。',
    copyLink: '复制链接',
    copyCitation: '复制引文及出处',
    copied: '已复制',
    copyByHand: '浏览器不允许复制，请手动复制选中的文字。',
    quoted,
    cite: (words, about, source) => `${[quoted(words), ...about, ...(source ? [`据${source}`] : [])].join('，')}。`,
    columns: ['编号', '日期（EDTF）', '日期', '标题', '摘要', '类别', '人物', '引语', '来源'],

    events,
    sourceCount: sources,
    eventsOn: (count, lane, first, last) => `${events(count)}${lane && `，${lane}`}${first === last ? `，${first}` : `。最早：${first}。最晚：${last}`}`,
    zoomToEvents: (told) => `${told}。放大`,
    zoomToLandmark: (title, others, date) => `${title}，另有${events(others)}，${date}。放大`,
    listEvents: (told) => `${told}。列出`,
    zone: {
      before: ['此前，日期未报道', '日期未报道'],
      after: ['此后，日期未报道', '日期未报道', '此后'],
      undated: ['日期均未报道', '无日期'],
    },

    moreWithin: (count, stretch) => `${{ day: '当日', month: '当月', year: '当年', years: '这些年', open: '' }[stretch]}另有${number(count)}个`,
    earlier: (count) => `更早的${number(count)}个`,
    later: (count) => `更晚的${number(count)}个`,
    daysOpen: '日期未报道',

    legend: '事件类别',

    search: (date) => `搜索标题、词语、人物和日期（${date}）`,
    people: '人物',
    sources: '来源',
    inSight: '仅限当前显示的时段',
    lanes: '分行',
    clocks: '时间',
    clockOfStory: (zone) => `按报道：${zone}`,
    clockOfReader: (zone) => `按您所在地：${zone}`,
    groupings: { actor: '按人物', kind: '按类别', none: '不分行' },
    shown: (shown, all) => `显示${number(shown)}个，共${number(all)}个`,
    showAll: (all) => `显示全部：${events(all)}`,
    noneShown: '没有符合条件的事件。',
    notAmongShown: '此事件不在当前显示之列。',

    minimap: '完整时段，均匀比例',
    visible: (told) => `当前显示：${told}`,
    wheelHint: (key) => `按住${key}键缩放`,
    wheelWith: (key) => `${key}键＋滚轮`,

    help: '按键与手势',
    gestures: {
      drag: '拖动',
      move: '沿时间移动',
      pinch: '双指张开、捏合',
      swipe: '在打开的事件上左右滑动',
    },
    keyNames: { ' ': '空格' },
    keys: {
      along: '下一个、上一个事件',
      across: '下一行、上一行中的事件',
      ends: '第一个、最后一个事件',
      page: '向后、向前移动大半屏',
      open: '打开事件；放大共用一个标记的多个事件',
      leave: '关闭已打开的内容，然后逐步缩小',
      zoom: '放大、缩小',
      slide: '在完整时段条上：移动当前显示的时段',
      reading: '阅读列表时，使用浏览器自身的按键。',
    },

    detail: '选中的事件',
    close: '关闭',
    to: (name) => `对${name}`,
    reportedBy: (count) => `${sources(count)}报道`,
    verified: '已逐字核对',
    unattributed: '未指明说话人',
    sourceMissing: '缺少来源',
    orderShared: (others) => `当日这一时段${events(others + 1)}的先后次序未报道`,
    orderUnreported: '当日的具体时间未报道',
    links: {
      answers: '回应',
      follows: '承接',
      revises: '修正',
      answeredBy: '得到回应',
      followedBy: '后续',
      revisedBy: '被修正',
    },
    media: {
      image: '显示图片',
      video: '显示视频',
      audio: '播放音频',
      post: '查看帖子',
    },
    mediaFailed: '无法加载。',
    updated: (date) => `最后修改：${date}`,
    corrections: (count) => (count === 1 ? '更正' : `${number(count)}处更正`),
    asSourcePuts: (words, source) => `${quoted(words)}（${source}）`,

    fresh: '新',
    labelFresh: (label) => `${label}。新`,
    added: (count) => `${number(count)}个新事件`,

    choose: (count) => `同一时刻的${events(count)}`,
  };
  return strings;
};

export const zh = stringsFor('zh');
