// Hebrew. Prepositions are letters in front of the word, with a maqaf in front of digits.
import { grammarOf, isolated, remarksWith } from './plural.js';
import type { DatePart, DatePhrases, OpenUnit, Strings, StringsFor } from './strings.js';

const { list } = grammarOf('he');
const remark = remarksWith(', ');

/** From 21 on, as EDTF numbers them. */
const partsOfYear = ['אביב', 'קיץ', 'סתיו', 'חורף'];
const hemispheres = ['', ' (חצי הכדור הצפוני)', ' (חצי הכדור הדרומי)'];
const divisions = [
  'הרבעון הראשון', 'הרבעון השני', 'הרבעון השלישי', 'הרבעון הרביעי',
  'השליש הראשון', 'השליש השני', 'השליש האחרון',
  'המחצית הראשונה', 'המחצית השנייה',
];

/** CLDR leaves the letter out between the day and the month of some stretches: "16 נובמבר" is "16 בנובמבר". */
const dayBeforeMonth = /(?<!\d)(\d{1,2}) (?=(?:ינו|פבר|מרץ|מרס|אפר|מאי|יונ|יול|אוג|ספט|אוק|נוב|דצמ))/g;

/** "בנובמבר", "ב־4", "ברבעון": "ב" and "ל" swallow the article. What is said of certainty stays in front. */
const put = (letter: 'ב' | 'ל' | 'מ', date: string): string => {
  if (date.startsWith('אולי ')) return `אולי ${put(letter, date.slice('אולי '.length))}`;
  if (!/^\p{Script=Hebrew}/u.test(date)) return `${letter}־${date}`;
  return `${letter}${letter !== 'מ' && divisions.some((division) => date.startsWith(division)) ? date.slice(1) : date}`;
};

const units: Readonly<Record<OpenUnit, readonly [name: string, unreported: string]>> = {
  day: ['יום', ' שלא צוין'],
  month: ['חודש', ' שלא צוין'],
  year: ['שנה', ' שלא צוינה'],
  time: ['מועד', ' שלא צוין'],
};
const parts: Readonly<Record<DatePart, string>> = { year: 'שנה', month: 'חודש', day: 'יום', part: 'חלק השנה' };
const unreported = (open: OpenUnit): string => units[open].join('');

/** One unknown day, month or year of a stretch. */
const oneOf = (name: (open: OpenUnit) => string): Pick<DatePhrases, 'within' | 'between' | 'before'> => ({
  within: (stretch, open) => `${name(open)} ${put('ב', stretch)}`,
  between: (first, last, open) => `${name(open)} בין ${first} ${put('ל', last)}`,
  before: (year, open) => `${name(open)} לפני ${year}`,
});

const upTo = (date: string): string => `עד ${date}`;
const from = (date: string): string => `החל ${put('ב', date)}`;

const long: DatePhrases = {
  ...oneOf(unreported),
  notReported: 'התאריך לא צוין',
  some: unreported,
  at: (date) => put('ב', date),
  by: (date, open) => `${long.at(long.some(open), open)}, ${short.by(date, open)}`,
  notBefore: (date, open) => `${long.at(long.some(open), open)}, ${long.orLater(put('ב', date))}`,
  orEarlier: (date) => `${date} או מוקדם יותר`,
  orLater: (date) => `${date} או מאוחר יותר`,
  upTo,
  onward: (date) => `${put('מ', date)} ואילך`,
  since: (date) => `מאז ${date}, הסיום אינו ידוע`,
  from: (date) => `${from(date)}, הסיום לא צוין`,
  until: (date) => `${upTo(date)}, ההתחלה אינה ידועה`,
  untilUnreported: (date) => `${upTo(date)}, ההתחלה לא צוינה`,
  fromTo: (first, last) => `${put('מ', first)} עד ${last}`,
  about: (date) => `${date} בקירוב`,
  uncertain: (date) => `אולי ${date}`,
  partly: (date, doubted, doubt) => remark(date, `${list(doubted.map((part) => parts[part]))} ${doubt === 'approximate' ? 'בקירוב' : 'בספק'}`.trim()),
  estimated: (year, first, last) => remark(`${year} בקירוב`, `בין ${first} ${put('ל', last)}`),
  ofYear: (dayOrMonth, year) => `${dayOrMonth} של ${year}`,
  decade: (year) => `שנות ה־${year}`,
  season: (code, year, some) =>
    code < 33 ? `${partsOfYear[(code - 21) % 4]} ${some ? 'של ' : ''}${year}${hemispheres[Math.floor((code - 21) / 4)]}` : `${divisions[code - 33]} של ${year}`,
  givenAs: (date, text) => remark(date, `נרשם ${isolated(text)}`),
};

const short: DatePhrases = {
  ...long,
  ...oneOf((open) => units[open][0]),
  notReported: 'לא צוין',
  at: (date) => date,
  by: (date) => `לא יאוחר ${put('מ', date)}`,
  notBefore: long.orLater,
  since: (date) => `מאז ${date}`,
  from,
  until: upTo,
  untilUnreported: upTo,
  uncertain: (date) => `${date}?`,
  partly: (date, _parts, doubt) => (doubt === 'uncertain' ? `${date}?` : remark(date, 'בקירוב')),
  estimated: long.about,
  givenAs: (date) => date,
};

/** Hebrew as a locale writes its numbers. */
export const stringsFor: StringsFor = (locale) => {
  const { number, counting } = grammarOf(locale);
  const events = counting({ one: 'אירוע אחד', two: 'שני אירועים', other: '# אירועים' });
  const sources = counting({ one: 'מקור אחד', two: 'שני מקורות', other: '# מקורות' });
  const quotations = counting({ one: 'ציטוט אחד', two: 'שני ציטוטים', other: '# ציטוטים' });
  const more = counting({ one: 'עוד אחד', two: 'עוד שניים', other: 'עוד #' });
  const quoted = (words: string) => `”${isolated(words)}”`;
  const strings: Strings = {
    locale: 'he',
    dates: { long, short, mend: (text) => text.replace(dayBeforeMonth, '$1 ב').replace(/(?<= ו)-(?=\d)/g, '־') },
    comma: ', ',
    colon: ': ',
    insert: isolated,
    number,
    list,

    timeline: 'ציר זמן',
    overview: (count) => `סקירה, ${events(count)}`,
    story: (count, first, last, quotes, cited) =>
      [
        `${events(count)}, ${first === last ? first : long.fromTo(first, last)}`,
        quotes ? `, עם ${quotations(quotes)}` : '',
        cited ? (quotes ? ` ${put('מ', sources(cited))}` : `, לפי ${sources(cited)}`) : '',
        '.',
      ].join(''),
    busiest: (count, day) => `המספר הרב ביותר ביום אחד: ${number(count)}, ${put('ב', day)}.`,
    quietest: (duration, after, before) => `פרק הזמן הארוך ביותר ללא אירוע מתוארך: ${duration}, בין ${after} ${put('ל', before)}.`,
    howToRead: 'בחרו אירוע כדי לקרוא מה נאמר ומי מדווח על כך.',
    hollowMarks: 'סימנים חלולים: היום אינו ידוע.',
    loading: 'ציר הזמן נטען…',
    empty: 'אין אירועים להצגה.',
    failed: 'לא ניתן היה לטעון את ציר הזמן.',
    failedKept: 'לא ניתן היה לטעון את הנתונים החדשים ביותר. מוצגים האחרונים שנטענו.',
    retry: 'ניסיון נוסף',
    notShown: counting({ one: 'רשומה אחת לא הוצגה כפי שנמסרה', two: 'שתי רשומות לא הוצגו כפי שנמסרו', other: '# רשומות לא הוצגו כפי שנמסרו' }),

    toolbar: 'פקדי ציר הזמן',
    previous: 'האירוע הקודם',
    next: 'האירוע הבא',
    zoomIn: 'התקרבות',
    zoomOut: 'התרחקות',
    fit: 'הסיפור כולו',
    position: (position, count) => `${number(position)} מתוך ${number(count)}`,
    axis: 'ציר',
    elastic: 'גמיש',
    linear: 'ליניארי',
    filter: 'חיפוש וסינון',
    share: 'שיתוף ושמירה',
    readAsList: 'קריאה כרשימה',

    save: 'שמירת המוצג',
    formats: { png: 'תמונה (PNG)', svg: 'גרפיקה וקטורית (SVG)', csv: 'טבלה (CSV)', json: 'נתונים (JSON)' },
    saved: (file) => `נשמר בשם ${isolated(file)}`,
    notSaved: 'לא ניתן היה ליצור את הקובץ.',
    copyLink: 'העתקת קישור',
    copyCitation: 'העתקת הציטוט ומקורו',
    copied: 'הועתק',
    copyByHand: 'הדפדפן אינו מאפשר העתקה. העתיקו בעצמכם את הטקסט המסומן.',
    quoted,
    cite: (words, about, source) => `${[quoted(words), ...about.map(isolated), ...(source ? [`לפי ${isolated(source)}`] : [])].join(', ')}.`,
    columns: ['מזהה', 'תאריך (EDTF)', 'תאריך', 'כותרת', 'תקציר', 'סוג', 'אנשים', 'ציטוטים', 'מקורות'],

    events,
    sourceCount: sources,
    eventsOn: (count, lane, first, last) => `${events(count)}${lane && `, ${lane}`}${first === last ? `, ${first}` : `. ראשון: ${first}. אחרון: ${last}`}`,
    zoomToEvents: (told) => `${told}. התקרבות`,
    zoomToLandmark: (title, others, date) => `${isolated(title)}, ועוד ${events(others)}, ${date}. התקרבות`,
    listEvents: (told) => `${told}. הצגת הרשימה`,
    zone: {
      before: ['קודם לכן, הימים לא צוינו', 'הימים לא צוינו'],
      after: ['לאחר מכן, הימים לא צוינו', 'הימים לא צוינו', 'לאחר מכן'],
      undated: ['התאריכים לא צוינו', 'ללא תאריך'],
    },

    moreWithin: (count, stretch) => `${more(count)}${{ day: ' ביום זה', month: ' בחודש זה', year: ' בשנה זו', years: ' בשנים אלה', open: '' }[stretch]}`,
    earlier: counting({ one: 'אחד מוקדם יותר', two: 'שניים מוקדמים יותר', other: '# מוקדמים יותר' }),
    later: counting({ one: 'אחד מאוחר יותר', two: 'שניים מאוחרים יותר', other: '# מאוחרים יותר' }),
    daysOpen: 'הימים לא צוינו',

    legend: 'סוגי אירועים',

    search: (date) => `חיפוש בכותרות, במילים, באנשים ובתאריכים (${isolated(date)})`,
    people: 'אנשים',
    sources: 'מקורות',
    inSight: 'רק התקופה המוצגת',
    lanes: 'נתיבים',
    clocks: 'שעות',
    clockOfStory: (zone) => `שעון הסיפור: ${isolated(zone)}`,
    clockOfReader: (zone) => `השעון שלכם: ${isolated(zone)}`,
    groupings: { actor: 'לפי אנשים', kind: 'לפי סוג', none: 'ללא נתיבים' },
    shown: (shown, all) => `${shown === 1 ? 'מוצג' : 'מוצגים'} ${number(shown)} מתוך ${number(all)}`,
    showAll: (all) => `הצגת הכול: ${events(all)}`,
    noneShown: 'אין אירועים מתאימים.',
    notAmongShown: 'אירוע זה אינו בין המוצגים.',

    minimap: 'כל התקופה, בקנה מידה אחיד',
    visible: (told) => `מוצג: ${told}`,
    wheelHint: (key) => `להתקרבות ולהתרחקות החזיקו את ${isolated(key)} לחוץ`,
    wheelWith: (key) => `${isolated(key)} + גלגלת העכבר`,

    help: 'מקשים ומחוות',
    gestures: {
      drag: 'גרירה',
      move: 'תנועה בזמן',
      pinch: 'הרחקת שתי אצבעות, קירובן',
      swipe: 'החלקה על האירוע הפתוח',
    },
    keyNames: { ' ': 'רווח' },
    keys: {
      along: 'האירוע הבא, הקודם',
      across: 'אירוע בנתיב שמתחת, שמעל',
      ends: 'האירוע הראשון, האחרון',
      page: 'קדימה, אחורה ברוב התקופה המוצגת',
      open: 'פתיחת האירוע; התקרבות לכמה אירועים בסימן אחד',
      leave: 'סגירת מה שפתוח, ואז התרחקות צעד אחר צעד',
      zoom: 'התקרבות, התרחקות',
      slide: 'בפס של כל התקופה: הזזת התקופה המוצגת',
      reading: 'את הרשימה קוראים במקשים של הדפדפן עצמו.',
    },

    detail: 'האירוע שנבחר',
    close: 'סגירה',
    to: (name) => `אל ${isolated(name)}`,
    reportedBy: counting({ one: 'מדווח במקור אחד', two: 'מדווח בשני מקורות', other: 'מדווח ב־# מקורות' }),
    verified: 'נבדק מילה במילה',
    unattributed: 'שם הדובר לא צוין',
    sourceMissing: 'המקור חסר',
    orderShared: (others) => `הסדר בין ${events(others + 1)} בחלק זה של היום לא צוין`,
    orderUnreported: 'המועד במהלך היום לא צוין',
    links: {
      answers: 'משיב על',
      follows: 'בא בעקבות',
      revises: 'מתקן את',
      answeredBy: 'נענה על ידי',
      followedBy: 'בעקבותיו',
      revisedBy: 'תוקן על ידי',
    },
    media: {
      image: 'הצגת תמונה',
      video: 'הצגת סרטון',
      audio: 'הפעלת אודיו',
      post: 'קריאת פוסט',
    },
    mediaFailed: 'הטעינה נכשלה.',
    updated: (date) => `שינוי אחרון: ${date}`,
    corrections: counting({ one: 'תיקון', two: 'שני תיקונים', other: '# תיקונים' }),
    asSourcePuts: (words, source) => `${quoted(words)} (${isolated(source)})`,

    fresh: 'חדש',
    labelFresh: (label) => `${label}. חדש`,
    added: counting({ one: 'אירוע חדש אחד', two: 'שני אירועים חדשים', other: '# אירועים חדשים' }),

    choose: (count) => `${events(count)} מאותו רגע`,
  };
  return strings;
};

export const he = stringsFor('he');
