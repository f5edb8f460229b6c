// Hindi. Postpositions put what is before them into the oblique case.
import { grammarOf, remarksWith } from './plural.js';
import type { DatePart, DatePhrases, OpenUnit, Strings, StringsFor } from './strings.js';

const { list } = grammarOf('hi');
const remark = remarksWith(', ');

/** From 21 on, as EDTF numbers them. */
const partsOfYear = ['वसंत', 'ग्रीष्म', 'शरद', 'शीतकाल'];
const hemispheres = ['', ' (उत्तरी गोलार्ध)', ' (दक्षिणी गोलार्ध)'];
const divisions = [
  'पहली तिमाही', 'दूसरी तिमाही', 'तीसरी तिमाही', 'चौथी तिमाही',
  'पहली तिहाई', 'दूसरी तिहाई', 'आख़िरी तिहाई',
  'पहली छमाही', 'दूसरी छमाही',
];

const oblique = (date: string): string => date.replaceAll(' का ', ' के ').replace(/(^| )कोई(?= )/g, '$1किसी');

const units: Readonly<Record<OpenUnit, string>> = { day: 'दिन', month: 'माह', year: 'वर्ष', time: 'समय' };
const parts: Readonly<Record<DatePart, string>> = { year: 'वर्ष', month: 'माह', day: 'दिन', part: 'वर्ष का भाग' };

/** One unknown day, month or year of a stretch. */
const oneOf = (quality: string): Pick<DatePhrases, 'within' | 'between' | 'before'> => ({
  within: (stretch, open) => `${oblique(stretch)} का कोई ${quality}${units[open]}`,
  between: (first, last, open) => `${oblique(first)} और ${oblique(last)} के बीच का कोई ${quality}${units[open]}`,
  before: (year, open) => `${year} से पहले का कोई ${quality}${units[open]}`,
});

/** A remark stays behind the postposition. */
const before = (postposition: string, date: string): string => oblique(date).replace(/( \([^)]*\))?$/, ` ${postposition}$1`);
const by = (date: string): string => before('तक', date);
const since = (date: string): string => before('से', date);

const long: DatePhrases = {
  ...oneOf('अनिर्दिष्ट '),
  notReported: 'तारीख़ नहीं बताई गई',
  some: (open) => `कोई अनिर्दिष्ट ${units[open]}`,
  at: (date, open) => `${oblique(date)}${open === 'day' ? '' : open === 'time' ? ' पर' : ' में'}`,
  by: (date, open) => `${long.at(long.some(open), open)}, ${by(date)}`,
  notBefore: (date, open) => `${long.at(long.some(open), open)}, ${long.orLater(date)}`,
  orEarlier: (date) => `${date} या उससे पहले`,
  orLater: (date) => `${date} या उसके बाद`,
  upTo: by,
  onward: (date) => `${since(date)} आगे`,
  since: (date) => `${since(date)}, समाप्ति ज्ञात नहीं`,
  from: (date) => `${since(date)}, समाप्ति नहीं बताई गई`,
  until: (date) => `${by(date)}, आरंभ ज्ञात नहीं`,
  untilUnreported: (date) => `${by(date)}, आरंभ नहीं बताया गया`,
  fromTo: (first, last) => `${since(first)} ${by(last)}`,
  about: (date) => `लगभग ${date}`,
  uncertain: (date) => `संभवतः ${date}`,
  partly: (date, doubted, doubt) => remark(date, `${list(doubted.map((part) => parts[part]))} ${doubt === 'approximate' ? 'अनुमानित' : 'अनिश्चित'}`.trim()),
  estimated: (year, first, last) => remark(`लगभग ${year}`, `${first} और ${last} के बीच`),
  ofYear: (dayOrMonth, year) => `${oblique(year)} का ${dayOrMonth}`,
  decade: (year) => `${year} का दशक`,
  season: (code, year, some) => {
    if (code > 32) return `${oblique(year)} की ${divisions[code - 33]}`;
    const part = partsOfYear[(code - 21) % 4];
    return `${some ? `${oblique(year)} का ${part}` : `${part} ${year}`}${hemispheres[Math.floor((code - 21) / 4)]}`;
  },
  givenAs: (date, text) => remark(date, `मूल में ${text}`),
};

const short: DatePhrases = {
  ...long,
  ...oneOf(''),
  notReported: 'नहीं बताई गई',
  at: (date) => date,
  by,
  notBefore: long.orLater,
  since,
  from: since,
  until: by,
  untilUnreported: by,
  uncertain: (date) => `${date}?`,
  partly: (date, _parts, doubt) => (doubt === 'uncertain' ? `${date}?` : remark(date, 'अनुमानित')),
  estimated: long.about,
  givenAs: (date) => date,
};

/** Hindi as a country writes its numbers. */
export const stringsFor: StringsFor = (locale) => {
  const { number, counting } = grammarOf(locale);
  const events = counting({ one: '# घटना', other: '# घटनाएँ' });
  const sources = (count: number) => `${number(count)} स्रोत`;
  const sourcesBefore = counting({ one: '# स्रोत', other: '# स्रोतों' });
  const eventsBefore = counting({ one: '# घटना', other: '# घटनाओं' });
  const quoted = (words: string) => `“${words}”`;
  const strings: Strings = {
    locale: 'hi',
    // CLDR puts "बजे", which belongs to the hour, behind the zone; beside "pm" it says nothing more.
    dates: { long, short, mend: (text) => text.replace(/ बजे/g, '') },
    comma: ', ',
    colon: ': ',
    insert: (text) => text,
    number,
    list,

    timeline: 'समयरेखा',
    overview: (count) => `सारांश, ${events(count)}`,
    story: (count, first, last, quotes, cited) =>
      [
        `${events(count)}, ${first === last ? first : long.fromTo(first, last)}`,
        cited ? `, ${sourcesBefore(cited)} से` : '',
        quotes ? `${cited ? '' : ','} ${number(quotes)} उद्धरण` : '',
        '।',
      ].join(''),
    busiest: (count, day) => `एक दिन में सबसे अधिक: ${day} को ${number(count)}।`,
    quietest: (duration, after, before) => `बिना किसी दिनांकित घटना के सबसे लंबी अवधि: ${duration}, ${after} और ${before} के बीच।`,
    howToRead: 'क्या कहा गया और किसने बताया, यह पढ़ने के लिए कोई घटना चुनें।',
    hollowMarks: 'खोखले चिह्न: दिन ज्ञात नहीं है।',
    loading: 'समयरेखा लोड हो रही है…',
    empty: 'दिखाने के लिए कोई घटना नहीं है।',
    failed: 'समयरेखा लोड नहीं हो सकी।',
    failedKept: 'नवीनतम डेटा लोड नहीं हो सका। आप पिछला लोड हुआ डेटा देख रहे हैं।',
    retry: 'फिर से कोशिश करें',
    notShown: counting({ one: '# प्रविष्टि मूल रूप में नहीं दिखाई जा सकी', other: '# प्रविष्टियाँ मूल रूप में नहीं दिखाई जा सकीं' }),

    toolbar: 'समयरेखा के नियंत्रण',
    previous: 'पिछली घटना',
    next: 'अगली घटना',
    zoomIn: 'ज़ूम इन करें',
    zoomOut: 'ज़ूम आउट करें',
    fit: 'पूरी कहानी',
    position: (position, count) => `${number(count)} में से ${number(position)}`,
    axis: 'अक्ष',
    elastic: 'लचीला',
    linear: 'रैखिक',
    filter: 'खोजें और फ़िल्टर करें',
    share: 'साझा करें और सहेजें',
    readAsList: 'सूची के रूप में पढ़ें',

    save: 'जो दिख रहा है उसे सहेजें',
    formats: { png: 'चित्र (PNG)', svg: 'रेखाचित्र (SVG)', csv: 'तालिका (CSV)', json: 'डेटा (JSON)' },
    saved: (file) => `${file} नाम से सहेजा गया`,
    notSaved: 'फ़ाइल नहीं बनाई जा सकी।',
    copyLink: 'लिंक कॉपी करें',
    copyCitation: 'उद्धरण और स्रोत कॉपी करें',
    copied: 'कॉपी हो गया',
    copyByHand: 'ब्राउज़र कॉपी करने की अनुमति नहीं देता। चुना हुआ पाठ ख़ुद कॉपी करें।',
    quoted,
    cite: (words, about, source) => `${[quoted(words), ...about, ...(source ? [`${source} के अनुसार`] : [])].join(', ')}।`,
    columns: ['आईडी', 'तारीख़ (EDTF)', 'तारीख़', 'शीर्षक', 'सारांश', 'प्रकार', 'लोग', 'उद्धरण', 'स्रोत'],

    events,
    sourceCount: sources,
    eventsOn: (count, lane, first, last) => `${events(count)}${lane && `, ${lane}`}${first === last ? `, ${first}` : `। पहली: ${first}। आख़िरी: ${last}`}`,
    zoomToEvents: (told) => `${told}। ज़ूम इन करें`,
    zoomToLandmark: (title, others, date) => `${title}, और ${events(others)}, ${date}। ज़ूम इन करें`,
    listEvents: (told) => `${told}। सूची दिखाएँ`,
    zone: {
      before: ['इससे पहले, दिन नहीं बताए गए', 'दिन नहीं बताए गए'],
      after: ['इसके बाद, दिन नहीं बताए गए', 'दिन नहीं बताए गए', 'इसके बाद'],
      undated: ['तारीख़ें नहीं बताई गईं', 'बिना तारीख़'],
    },

    moreWithin: (count, stretch) => `${{ day: 'उसी दिन ', month: 'उसी माह ', year: 'उसी वर्ष ', years: 'उन्हीं वर्षों में ', open: '' }[stretch]}${number(count)} और`,
    earlier: (count) => `${number(count)} पहले की`,
    later: (count) => `${number(count)} बाद की`,
    daysOpen: 'दिन नहीं बताए गए',

    legend: 'घटनाओं के प्रकार',

    search: (date) => `शीर्षक, शब्द, लोग और तारीख़ें (${date}) खोजें`,
    people: 'लोग',
    sources: 'स्रोत',
    inSight: 'केवल दिख रही अवधि',
    lanes: 'पंक्तियाँ',
    clocks: 'समय',
    clockOfStory: (zone) => `कहानी का: ${zone}`,
    clockOfReader: (zone) => `आपका: ${zone}`,
    groupings: { actor: 'लोगों के अनुसार', kind: 'प्रकार के अनुसार', none: 'बिना पंक्तियों के' },
    shown: (shown, all) => `दिख रही घटनाएँ: ${number(all)} में से ${number(shown)}`,
    showAll: (all) => `सब दिखाएँ: ${events(all)}`,
    noneShown: 'कोई घटना मेल नहीं खाती।',
    notAmongShown: 'यह घटना दिख रही घटनाओं में नहीं है।',

    minimap: 'पूरी अवधि, समान पैमाने पर',
    visible: (told) => `दिख रहा है: ${told}`,
    wheelHint: (key) => `ज़ूम करने के लिए ${key} दबाए रखें`,
    wheelWith: (key) => `${key} + माउस व्हील`,

    help: 'कुंजियाँ और जेस्चर',
    gestures: {
      drag: 'खींचें',
      move: 'समय में आगे-पीछे जाएँ',
      pinch: 'दो उँगलियाँ फैलाएँ, सिकोड़ें',
      swipe: 'खुली घटना पर स्वाइप करें',
    },
    keyNames: { ' ': 'स्पेस' },
    keys: {
      along: 'अगली घटना, पिछली घटना',
      across: 'नीचे की, ऊपर की पंक्ति की घटना',
      ends: 'पहली घटना, आख़िरी घटना',
      page: 'दिख रहे हिस्से के लगभग बराबर आगे, पीछे',
      open: 'घटना खोलें; एक चिह्न की कई घटनाओं पर ज़ूम इन करें',
      leave: 'जो खुला है उसे बंद करें, फिर एक-एक क़दम ज़ूम आउट करें',
      zoom: 'ज़ूम इन करें, ज़ूम आउट करें',
      slide: 'पूरी अवधि की पट्टी पर: जो दिख रहा है उसे खिसकाएँ',
      reading: 'सूची ब्राउज़र की अपनी कुंजियों से पढ़ी जाती है।',
    },

    detail: 'चुनी हुई घटना',
    close: 'बंद करें',
    to: (name) => `– ${name} से`,
    reportedBy: (count) => `${sourcesBefore(count)} ने बताया`,
    verified: 'शब्दशः जाँचा गया',
    unattributed: 'वक्ता का नाम नहीं बताया गया',
    sourceMissing: 'स्रोत उपलब्ध नहीं',
    orderShared: (others) => `दिन के इस भाग की ${eventsBefore(others + 1)} का क्रम नहीं बताया गया`,
    orderUnreported: 'दिन में समय नहीं बताया गया',
    links: {
      answers: 'जिसका यह उत्तर है',
      follows: 'इससे पहले',
      revises: 'जिसमें यह संशोधन है',
      answeredBy: 'इसका उत्तर',
      followedBy: 'इसके बाद',
      revisedBy: 'इसमें संशोधन',
    },
    media: {
      image: 'चित्र दिखाएँ',
      video: 'वीडियो दिखाएँ',
      audio: 'ऑडियो चलाएँ',
      post: 'पोस्ट पढ़ें',
    },
    mediaFailed: 'लोड नहीं हो सका।',
    updated: (date) => `आख़िरी बदलाव: ${date}`,
    corrections: (count) => (count === 1 ? 'सुधार' : `${number(count)} सुधार`),
    asSourcePuts: (words, source) => `“${words}” (${source})`,

    fresh: 'नई',
    labelFresh: (label) => `${label}। नई`,
    added: counting({ one: '# नई घटना', other: '# नई घटनाएँ' }),

    choose: (count) => `एक ही समय की ${events(count)}`,
  };
  return strings;
};

export const hi = stringsFor('hi');
