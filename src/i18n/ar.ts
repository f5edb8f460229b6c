// Arabic. Counted nouns have all six forms; where a case would change them, the sentence counts in the nominative or after a colon.
import { grammarOf, isolated, remarksWith } from './plural.js';
import type { DatePart, DatePhrases, OpenUnit, Strings, StringsFor } from './strings.js';

const { list } = grammarOf('ar');
const remark = remarksWith('، ');

/** From 21 on, as EDTF numbers them. */
const partsOfYear = ['ربيع', 'صيف', 'خريف', 'شتاء'];
const hemispheres = ['', ' (نصف الكرة الشمالي)', ' (نصف الكرة الجنوبي)'];
const divisions = [
  'الربع الأول', 'الربع الثاني', 'الربع الثالث', 'الربع الرابع',
  'الثلث الأول', 'الثلث الثاني', 'الثلث الأخير',
  'النصف الأول', 'النصف الثاني',
];

/** A number that no name of a month follows is a year. */
const isYear = (date: string): boolean => /^\p{Nd}/u.test(date) && !/^\p{Nd}{1,2} (?!مليون|مليار|بليون|تريليون|ألف)\p{L}{2,}/u.test(date);

/** "عام 1985": a year among other words. */
const am = (date: string): string => (isYear(date) ? `عام ${date}` : date);

const units: Readonly<Record<OpenUnit, string>> = { day: 'يوم', month: 'شهر', year: 'عام', time: 'وقت' };
const parts: Readonly<Record<DatePart, string>> = { year: 'السنة', month: 'الشهر', day: 'اليوم', part: 'جزء السنة' };

/** One unknown day, month or year of a stretch. */
const oneOf = (quality: string): Pick<DatePhrases, 'within' | 'between' | 'before'> => ({
  within: (stretch, open) => `${units[open]}${quality} من ${am(stretch)}`,
  between: (first, last, open) => `${units[open]}${quality} بين ${first} و${last}`,
  before: (year, open) => `${units[open]}${quality} قبل ${am(year)}`,
});

const upTo = (date: string): string => `حتى ${date}`;
const onward = (date: string): string => `ابتداءً من ${date}`;

const long: DatePhrases = {
  ...oneOf(' غير مذكور'),
  notReported: 'التاريخ غير مذكور',
  some: (open) => `${units[open]} غير مذكور`,
  at: (date) => `في ${date}`,
  by: (date, open) => `${long.at(long.some(open), open)}، ${short.by(date, open)}`,
  notBefore: (date, open) => `${long.at(long.some(open), open)}، ${long.orLater(date)}`,
  orEarlier: (date) => `${date} أو قبل ذلك`,
  orLater: (date) => `${date} أو بعد ذلك`,
  upTo,
  onward,
  since: (date) => `منذ ${date}، والنهاية غير معروفة`,
  from: (date) => `${onward(date)}، والنهاية غير مذكورة`,
  until: (date) => `${upTo(date)}، والبداية غير معروفة`,
  untilUnreported: (date) => `${upTo(date)}، والبداية غير مذكورة`,
  fromTo: (first, last) => `من ${first} إلى ${last}`,
  about: (date) => `نحو ${date}`,
  uncertain: (date) => `ربما ${date}`,
  partly: (date, doubted, doubt) => {
    const word = doubt === 'approximate' ? 'تقريبي' : 'غير مؤكد';
    return remark(date, doubted.length ? `${word}: ${list(doubted.map((part) => parts[part]))}` : word);
  },
  estimated: (year, first, last) => remark(`نحو ${year}`, `بين ${first} و${last}`),
  ofYear: (dayOrMonth, year) => `${dayOrMonth} من ${year}`,
  decade: (year) => `عقد ${year}`,
  season: (code, year) => (code < 33 ? `${partsOfYear[(code - 21) % 4]} ${am(year)}${hemispheres[Math.floor((code - 21) / 4)]}` : `${divisions[code - 33]} من ${am(year)}`),
  givenAs: (date, text) => remark(date, `كُتب ${isolated(text)}`),
};

const short: DatePhrases = {
  ...long,
  ...oneOf(''),
  notReported: 'غير مذكور',
  at: (date) => date,
  by: (date) => `في موعد أقصاه ${date}`,
  notBefore: long.orLater,
  since: (date) => `منذ ${date}`,
  from: onward,
  until: upTo,
  untilUnreported: upTo,
  uncertain: (date) => `${date}؟`,
  partly: (date, _parts, doubt) => (doubt === 'uncertain' ? `${date}؟` : remark(date, 'تقريبًا')),
  estimated: long.about,
  givenAs: (date) => date,
};

/** Arabic in the numerals of a country. */
export const stringsFor: StringsFor = (locale) => {
  const { number, counting } = grammarOf(locale);
  const events = counting({ zero: 'لا أحداث', one: 'حدث واحد', two: 'حدثان', few: '# أحداث', many: '# حدثًا', other: '# حدث' });
  const sources = counting({ zero: 'لا مصادر', one: 'مصدر واحد', two: 'مصدران', few: '# مصادر', many: '# مصدرًا', other: '# مصدر' });
  const quotations = counting({ zero: 'لا اقتباسات', one: 'اقتباس واحد', two: 'اقتباسان', few: '# اقتباسات', many: '# اقتباسًا', other: '# اقتباس' });
  const quoted = (words: string) => `«${isolated(words)}»`;
  const strings: Strings = {
    locale: 'ar',
    dates: { long, short, mend: (text) => text },
    comma: '، ',
    colon: ': ',
    insert: isolated,
    number,
    list,

    timeline: 'خط زمني',
    overview: (count) => `نظرة عامة، ${events(count)}`,
    story: (count, first, last, quotes, cited) =>
      [
        `${events(count)}، ${first === last ? first : long.fromTo(first, last)}`,
        quotes ? `؛ ${quotations(quotes)}` : '',
        cited ? `؛ ${sources(cited)}` : '',
        '.',
      ].join(''),
    busiest: (count, day) => `أكثرها في يوم واحد: ${number(count)}، في ${day}.`,
    quietest: (duration, after, before) => `أطول مدة بلا حدث مؤرَّخ: ${duration}، بين ${after} و${before}.`,
    howToRead: 'اختر حدثًا لتقرأ ما قيل ومن أورده.',
    hollowMarks: 'العلامات المفرغة: اليوم غير معروف.',
    loading: 'يجري تحميل الخط الزمني…',
    empty: 'لا توجد أحداث لعرضها.',
    failed: 'تعذّر تحميل الخط الزمني.',
    failedKept: 'تعذّر تحميل أحدث البيانات. ما تراه هو آخر ما أمكن تحميله.',
    retry: 'إعادة المحاولة',
    notShown: counting({
      zero: 'لا مدخلات تعذّر عرضها كما وردت',
      one: 'تعذّر عرض مدخل واحد كما ورد',
      two: 'تعذّر عرض مدخلين كما وردا',
      few: 'تعذّر عرض # مدخلات كما وردت',
      many: 'تعذّر عرض # مدخلًا كما ورد',
      other: 'تعذّر عرض # مدخل كما ورد',
    }),

    toolbar: 'أدوات الخط الزمني',
    previous: 'الحدث السابق',
    next: 'الحدث التالي',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    fit: 'القصة كاملة',
    position: (position, count) => `${number(position)} من ${number(count)}`,
    axis: 'المحور',
    elastic: 'مرن',
    linear: 'خطي',
    filter: 'بحث وتصفية',
    share: 'مشاركة وحفظ',
    readAsList: 'القراءة كقائمة',

    save: 'حفظ المعروض',
    formats: { png: 'صورة (PNG)', svg: 'رسم (SVG)', csv: 'جدول (CSV)', json: 'بيانات (JSON)' },
    saved: (file) => `حُفظ باسم ${isolated(file)}`,
    notSaved: 'تعذّر إنشاء الملف.',
    copyLink: 'نسخ الرابط',
    copyCitation: 'نسخ الاقتباس ومصدره',
    copied: 'تم النسخ',
    copyByHand: 'المتصفح لا يسمح بالنسخ. انسخ النص المحدد يدويًا.',
    quoted,
    cite: (words, about, source) => `${[quoted(words), ...about.map(isolated), ...(source ? [`نقلًا عن ${isolated(source)}`] : [])].join('، ')}.`,
    columns: ['المعرّف', 'التاريخ (EDTF)', 'التاريخ', 'العنوان', 'الملخص', 'النوع', 'الأشخاص', 'الاقتباسات', 'المصادر'],

    events,
    sourceCount: sources,
    eventsOn: (count, lane, first, last) => `${events(count)}${lane && `، ${lane}`}${first === last ? `، ${first}` : `. الأول: ${first}. الأخير: ${last}`}`,
    zoomToEvents: (told) => `${told}. تكبير`,
    zoomToLandmark: (title, others, date) => `${isolated(title)}، وأحداث أخرى: ${number(others)}، ${date}. تكبير`,
    listEvents: (told) => `${told}. عرض القائمة`,
    zone: {
      before: ['قبل ذلك، الأيام غير مذكورة', 'الأيام غير مذكورة'],
      after: ['بعد ذلك، الأيام غير مذكورة', 'الأيام غير مذكورة', 'بعد ذلك'],
      undated: ['التواريخ غير مذكورة', 'بلا تاريخ'],
    },

    moreWithin: (count, stretch) => `المزيد${{ day: ' في اليوم نفسه', month: ' في الشهر نفسه', year: ' في العام نفسه', years: ' في الأعوام نفسها', open: '' }[stretch]}: ${number(count)}`,
    earlier: (count) => `أحداث أسبق: ${number(count)}`,
    later: (count) => `أحداث لاحقة: ${number(count)}`,
    daysOpen: 'الأيام غير مذكورة',

    legend: 'أنواع الأحداث',

    search: (date) => `ابحث في العناوين والكلمات والأشخاص والتواريخ (${isolated(date)})`,
    people: 'الأشخاص',
    sources: 'المصادر',
    inSight: 'الفترة المعروضة فقط',
    lanes: 'المسارات',
    clocks: 'الأوقات',
    clockOfStory: (zone) => `توقيت القصة: ${isolated(zone)}`,
    clockOfReader: (zone) => `توقيتك: ${isolated(zone)}`,
    groupings: { actor: 'حسب الأشخاص', kind: 'حسب النوع', none: 'بلا مسارات' },
    shown: (shown, all) => `المعروض ${number(shown)} من ${number(all)}`,
    showAll: (all) => `عرض الكل: ${events(all)}`,
    noneShown: 'لا أحداث مطابقة.',
    notAmongShown: 'هذا الحدث ليس بين الأحداث المعروضة.',

    minimap: 'الفترة كلها بمقياس منتظم',
    visible: (told) => `المعروض: ${told}`,
    wheelHint: (key) => `اضغط مع الاستمرار على ${isolated(key)} للتكبير أو التصغير`,
    wheelWith: (key) => `${isolated(key)} + عجلة الفأرة`,

    help: 'المفاتيح والإيماءات',
    gestures: {
      drag: 'السحب',
      move: 'التنقل في الزمن',
      pinch: 'المباعدة بين إصبعين، ضمّهما',
      swipe: 'السحب أفقيًا على الحدث المفتوح',
    },
    keyNames: { ' ': 'مسافة' },
    keys: {
      along: 'الحدث التالي، السابق',
      across: 'الحدث في المسار الأسفل، الأعلى',
      ends: 'الحدث الأول، الأخير',
      page: 'التقدم أو الرجوع بمعظم ما يظهر',
      open: 'فتح الحدث، أو تكبير أحداث تشترك في علامة واحدة',
      leave: 'إغلاق المفتوح، ثم الرجوع خطوة خطوة',
      zoom: 'تكبير، تصغير',
      slide: 'على شريط الفترة كلها: تحريك ما يظهر',
      reading: 'تُقرأ القائمة بمفاتيح المتصفح نفسه.',
    },

    detail: 'الحدث المختار',
    close: 'إغلاق',
    to: (name) => `إلى ${isolated(name)}`,
    reportedBy: counting({ zero: 'لم يورده أي مصدر', one: 'أورده مصدر واحد', two: 'أورده مصدران', few: 'أوردته # مصادر', many: 'أورده # مصدرًا', other: 'أورده # مصدر' }),
    verified: 'مُطابَق كلمةً كلمة',
    unattributed: 'القائل غير مسمّى',
    sourceMissing: 'المصدر مفقود',
    orderShared: (others) => `الترتيب غير مذكور بين أحداث هذا الجزء من اليوم (العدد: ${number(others + 1)})`,
    orderUnreported: 'موضع الحدث من اليوم غير مذكور',
    links: {
      answers: 'يردّ على',
      follows: 'يتبع',
      revises: 'يصحّح',
      answeredBy: 'ردّ عليه',
      followedBy: 'تبعه',
      revisedBy: 'صحّحه',
    },
    media: {
      image: 'عرض الصورة',
      video: 'عرض الفيديو',
      audio: 'تشغيل الصوت',
      post: 'قراءة المنشور',
    },
    mediaFailed: 'تعذّر التحميل.',
    updated: (date) => `آخر تعديل: ${date}`,
    corrections: counting({ zero: 'لا تصحيحات', one: 'تصحيح', two: 'تصحيحان', few: '# تصحيحات', many: '# تصحيحًا', other: '# تصحيح' }),
    asSourcePuts: (words, source) => `${quoted(words)} (${isolated(source)})`,

    fresh: 'جديد',
    labelFresh: (label) => `${label}. جديد`,
    added: counting({ zero: 'لا أحداث جديدة', one: 'حدث جديد واحد', two: 'حدثان جديدان', few: '# أحداث جديدة', many: '# حدثًا جديدًا', other: '# حدث جديد' }),

    choose: (count) => `${events(count)} في اللحظة نفسها`,
  };
  return strings;
};

export const ar = stringsFor('ar');
