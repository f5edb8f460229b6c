// German.
import { grammarOf, remarksWith } from './plural.js';
import type { DatePart, DatePhrases, OpenUnit, Strings, StringsFor } from './strings.js';

const { list } = grammarOf('de');
const remark = remarksWith(', ');

/** From 21 on, as EDTF numbers them; ordinals in digits need no ending that a preposition would change. */
const partsOfYear = ['Frühjahr', 'Sommer', 'Herbst', 'Winter'];
const hemispheres = ['', ' (Nordhalbkugel)', ' (Südhalbkugel)'];
const divisions = ['1. Quartal', '2. Quartal', '3. Quartal', '4. Quartal', '1. Drittel', '2. Drittel', '3. Drittel', '1. Halbjahr', '2. Halbjahr'];

/** What is written on a German keyboard. */
const onKey = (key: string): string => key.replace('Ctrl', 'Strg');

const isPart = (date: string): boolean => /^(?:Frühjahr|Sommer|Herbst|Winter|\d\. (?:Quartal|Drittel|Halbjahr))/.test(date);
const isDay = (date: string): boolean => /^\d{1,2}\./.test(date) && !isPart(date);

/** Puts a date into words while "etwa" and "möglicherweise" stay in front of it. */
const behindDoubt = (date: string, tell: (date: string) => string): string => {
  const [, doubt, rest] = /^((?:etwa |möglicherweise |ca\. )*)(.*)$/s.exec(date)!;
  return `${doubt}${tell(rest!)}`;
};

/** The dative, with its article where there is one: "dem 4. November", "einem nicht genannten Tag", "April", "1985". */
const dem = (date: string): string =>
  behindDoubt(date, (rest) => {
    if (isDay(rest) || isPart(rest)) return `dem ${rest}`;
    return rest.replace(/^(\d+er)-Jahre/, 'den $1-Jahren').replace(/^ein nicht genannte[rs]/, 'einem nicht genannten').replace(/^ein (?=\p{Lu})/u, 'einem ');
  });

/** The genitive of an unknown year. */
const eines = (year: string): string => year.replace(/^ein nicht genanntes Jahr/, 'eines nicht genannten Jahres').replace(/^ein Jahr/, 'eines Jahres');

/** "im April 1985", "im Jahr 1985", "in den 1960er-Jahren". */
const im = (stretch: string): string => (stretch === dem(stretch) ? `im ${/^\d/.test(stretch) ? 'Jahr ' : ''}${stretch}` : `in ${dem(stretch)}`.replace(/^in dem /, 'im '));

/** When: "am 4. November", "im April", "1985". */
const on = (date: string): string =>
  behindDoubt(date, (rest) => (isDay(rest) ? `am ${rest}` : /^\d+(?!\d*er-|\. )/.test(rest) ? rest : im(rest)));

/** "bis zum 4. November", "bis April", "bis zu den 1960er-Jahren". */
const to = (date: string): string => `bis ${behindDoubt(date, (rest) => (dem(rest) === rest ? rest : `zu ${dem(rest)}`.replace(/^zu dem /, 'zum ')))}`;

const since = (date: string): string => `seit ${dem(date)}`;
const from = (date: string): string => `ab ${dem(date)}`;

/** Each with the ending of what goes before it. */
const units: Readonly<Record<OpenUnit, readonly [name: string, ending: string]>> = { day: ['Tag', 'r'], month: ['Monat', 'r'], year: ['Jahr', 's'], time: ['Zeitpunkt', 'r'] };
const some = (open: OpenUnit, quality = ''): string => `ein ${quality && `${quality}${units[open][1]} `}${units[open][0]}`;
const parts: Readonly<Record<DatePart, string>> = { year: 'Jahr', month: 'Monat', day: 'Tag', part: 'Jahresabschnitt' };

/** One unknown day, month or year of a stretch. */
const oneOf = (quality: string): Pick<DatePhrases, 'within' | 'between' | 'before'> => ({
  within: (stretch, open) => `${some(open, quality)} ${im(stretch)}`,
  between: (first, last, open) => `${some(open, quality)} zwischen ${dem(first)} und ${dem(last)}`,
  before: (year, open) => `${some(open, quality)} vor ${year}`,
});

const long: DatePhrases = {
  ...oneOf('nicht genannte'),
  notReported: 'Datum nicht genannt',
  some: (open) => some(open, 'nicht genannte'),
  at: (date, open) => `${open === 'day' ? 'an' : open === 'time' ? 'zu' : 'in'} ${dem(date)}`,
  by: (date, open) => `${long.at(long.some(open), open)}, ${short.by(date, open)}`,
  notBefore: (date, open) => `${long.at(long.some(open), open)}, ${on(date)} oder später`,
  orEarlier: (date) => `${date} oder früher`,
  orLater: (date) => `${date} oder später`,
  upTo: to,
  onward: from,
  since: (date) => `${since(date)}, Ende nicht bekannt`,
  from: (date) => `${from(date)}, Ende nicht genannt`,
  until: (date) => `${to(date)}, Beginn nicht bekannt`,
  untilUnreported: (date) => `${to(date)}, Beginn nicht genannt`,
  fromTo: (first, last) => `${`von ${dem(first)}`.replace(/^von dem /, 'vom ')} ${to(last)}`,
  about: (date) => `etwa ${date}`,
  uncertain: (date) => `möglicherweise ${date}`,
  partly: (date, doubted, doubt) => remark(date, `${list(doubted.map((part) => parts[part]))} ${doubt === 'approximate' ? 'ungefähr' : 'unsicher'}`.trim()),
  estimated: (year, first, last) => remark(`etwa ${year}`, `zwischen ${first} und ${last}`),
  ofYear: (dayOrMonth, year) => `${dayOrMonth} ${eines(year)}`,
  decade: (year) => `${year}er-Jahre`,
  season: (code, year) => (code < 33 ? `${partsOfYear[(code - 21) % 4]} ${eines(year)}${hemispheres[Math.floor((code - 21) / 4)]}` : `${divisions[code - 33]} ${eines(year)}`),
  givenAs: (date, text) => remark(date, `angegeben als ${text}`),
};

const short: DatePhrases = {
  ...long,
  ...oneOf(''),
  notReported: 'nicht genannt',
  at: (date) => date,
  by: (date) => `spätestens ${on(date)}`,
  notBefore: long.orLater,
  since,
  from,
  until: to,
  untilUnreported: to,
  about: (date) => `ca. ${date}`,
  uncertain: (date) => `${date} (?)`,
  partly: (date, _parts, doubt) => remark(date, doubt === 'uncertain' ? '?' : 'ungefähr'),
  estimated: (year) => `ca. ${year}`,
  givenAs: (date) => date,
};

/** German as a country writes its numbers. */
export const stringsFor: StringsFor = (locale) => {
  const { number, counting } = grammarOf(locale);
  const events = counting({ one: '# Ereignis', other: '# Ereignisse' });
  const newEvents = counting({ one: '# neues Ereignis', other: '# neue Ereignisse' });
  const moreEvents = counting({ one: '# weiteres Ereignis', other: '# weitere Ereignisse' });
  const sources = counting({ one: '# Quelle', other: '# Quellen' });
  const quotations = counting({ one: '# Zitat', other: '# Zitaten' });
  const more = counting({ one: '# weiteres', other: '# weitere' });
  const strings: Strings = {
    locale: 'de',
    // Where a zone follows a clock time, CLDR leaves out "Uhr".
    dates: { long, short, mend: (text) => text.replace(/(\d:\d\d(?::\d\d(?:,\d+)?)?) (?!Uhr)(?=[A-Z])/g, '$1 Uhr ') },
    comma: ', ',
    colon: ': ',
    insert: (text) => text,
    number,
    list,

    timeline: 'Zeitleiste',
    overview: (count) => `Überblick, ${events(count)}`,
    story: (count, first, last, quotes, cited) =>
      [
        `${events(count)}, ${first === last ? first : long.fromTo(first, last)}`,
        quotes ? `, mit ${quotations(quotes)}` : '',
        cited ? `${quotes ? ' aus' : ', laut'} ${sources(cited)}` : '',
        '.',
      ].join(''),
    busiest: (count, day) => `Die meisten an einem Tag: ${number(count)}, am ${day}.`,
    quietest: (duration, after, before) => `Längste Zeit ohne datiertes Ereignis: ${duration}, zwischen ${dem(after)} und ${dem(before)}.`,
    howToRead: 'Wählen Sie ein Ereignis, um zu lesen, was gesagt wurde und wer darüber berichtet.',
    hollowMarks: 'Hohle Zeichen: Der Tag ist nicht bekannt.',
    loading: 'Die Zeitleiste wird geladen…',
    empty: 'Es gibt keine Ereignisse anzuzeigen.',
    failed: 'Die Zeitleiste konnte nicht geladen werden.',
    failedKept: 'Die neuesten Daten konnten nicht geladen werden. Sie sehen den letzten Stand, der geladen werden konnte.',
    retry: 'Erneut versuchen',
    notShown: counting({ one: '# Eintrag konnte nicht wie angegeben angezeigt werden', other: '# Einträge konnten nicht wie angegeben angezeigt werden' }),

    toolbar: 'Bedienung der Zeitleiste',
    previous: 'Voriges Ereignis',
    next: 'Nächstes Ereignis',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    fit: 'Ganze Geschichte',
    position: (position, count) => `${number(position)} von ${number(count)}`,
    axis: 'Achse',
    elastic: 'Elastisch',
    linear: 'Linear',
    filter: 'Suchen und filtern',
    share: 'Teilen und speichern',
    readAsList: 'Als Liste lesen',

    save: 'Speichern, was zu sehen ist',
    formats: { png: 'Bild (PNG)', svg: 'Zeichnung (SVG)', csv: 'Tabelle (CSV)', json: 'Daten (JSON)' },
    saved: (file) => `Gespeichert als ${file}`,
    notSaved: 'Die Datei konnte nicht erstellt werden.',
    copyLink: 'Link kopieren',
    copyCitation: 'Zitat mit Beleg kopieren',
    copied: 'Kopiert',
    copyByHand: 'Der Browser erlaubt das Kopieren nicht. Kopieren Sie den markierten Text selbst.',
    quoted: (words) => `„${words}“`,
    cite: (words, about, source) => `${[strings.quoted(words), ...about, ...(source ? [`laut ${source}`] : [])].join(', ')}.`,
    columns: ['ID', 'Datum (EDTF)', 'Datum', 'Titel', 'Zusammenfassung', 'Art', 'Personen', 'Zitate', 'Quellen'],

    events,
    sourceCount: sources,
    eventsOn: (count, lane, first, last) => `${events(count)}${lane && `, ${lane}`}${first === last ? `, ${first}` : `. Erstes: ${first}. Letztes: ${last}`}`,
    zoomToEvents: (told) => `${told}. Vergrößern`,
    zoomToLandmark: (title, others, date) => `${title}, und ${moreEvents(others)}, ${date}. Vergrößern`,
    listEvents: (told) => `${told}. Auflisten`,
    zone: {
      before: ['Davor, Tage nicht genannt', 'Tage nicht genannt'],
      after: ['Danach, Tage nicht genannt', 'Tage nicht genannt', 'Danach'],
      undated: ['Datum nicht genannt', 'Ohne Datum'],
    },

    moreWithin: (count, stretch) => `${more(count)}${{ day: ' am selben Tag', month: ' im selben Monat', year: ' im selben Jahr', years: ' in diesen Jahren', open: '' }[stretch]}`,
    earlier: counting({ one: '# früheres', other: '# frühere' }),
    later: counting({ one: '# späteres', other: '# spätere' }),
    daysOpen: 'Tage nicht genannt',

    legend: 'Arten von Ereignissen',

    search: (date) => `Titel, Wörter, Personen oder Datum (${date}) suchen`,
    people: 'Personen',
    sources: 'Quellen',
    inSight: 'Nur der sichtbare Zeitraum',
    lanes: 'Spuren',
    clocks: 'Uhrzeiten',
    clockOfStory: (zone) => `Wie in der Geschichte: ${zone}`,
    clockOfReader: (zone) => `Bei Ihnen: ${zone}`,
    groupings: { actor: 'Nach Personen', kind: 'Nach Art', none: 'Keine' },
    shown: (shown, all) => `${number(shown)} von ${number(all)} angezeigt`,
    showAll: (all) => `Alle anzeigen: ${events(all)}`,
    noneShown: 'Kein Ereignis passt.',
    notAmongShown: 'Dieses Ereignis ist nicht unter den angezeigten.',

    minimap: 'Gesamter Zeitraum, gleichmäßig',
    visible: (told) => `Zu sehen: ${told}`,
    wheelHint: (key) => `Zum Zoomen ${onKey(key)} gedrückt halten`,
    wheelWith: (key) => `${onKey(key)} + Mausrad`,

    help: 'Tasten und Gesten',
    gestures: {
      drag: 'Ziehen',
      move: 'In der Zeit bewegen',
      pinch: 'Zwei Finger spreizen, zusammenziehen',
      swipe: 'Im offenen Ereignis wischen',
    },
    keyNames: { Home: 'Pos1', End: 'Ende', PageDown: 'Bild ab', PageUp: 'Bild auf', Enter: 'Eingabe', ' ': 'Leertaste' },
    keys: {
      along: 'Nächstes, voriges Ereignis',
      across: 'Ereignis in der Spur darunter, darüber',
      ends: 'Erstes, letztes Ereignis',
      page: 'Um fast den ganzen sichtbaren Zeitraum vor, zurück',
      open: 'Ereignis öffnen; in mehrere an einer Stelle hineinzoomen',
      leave: 'Offenes schließen, dann schrittweise herauszoomen',
      zoom: 'Vergrößern, verkleinern',
      slide: 'Auf der Übersichtsleiste: sichtbaren Zeitraum verschieben',
      reading: 'Die Liste liest man mit den Tasten des Browsers.',
    },

    detail: 'Das gewählte Ereignis',
    close: 'Schließen',
    to: (name) => `an ${name}`,
    reportedBy: (count) => `Berichtet von ${sources(count)}`,
    verified: 'Wort für Wort geprüft',
    unattributed: 'Urheber nicht genannt',
    sourceMissing: 'Quelle fehlt',
    orderShared: (others) => `Reihenfolge unter ${events(others + 1).replace(/e$/, 'en')} dieses Tagesabschnitts nicht genannt`,
    orderUnreported: 'Zeitpunkt innerhalb des Tages nicht genannt',
    links: {
      answers: 'Antwortet auf',
      follows: 'Folgt auf',
      revises: 'Berichtigt',
      answeredBy: 'Beantwortet durch',
      followedBy: 'Gefolgt von',
      revisedBy: 'Berichtigt durch',
    },
    media: {
      image: 'Bild anzeigen',
      video: 'Video anzeigen',
      audio: 'Audio abspielen',
      post: 'Beitrag lesen',
    },
    mediaFailed: 'Das Laden ist fehlgeschlagen.',
    updated: (date) => `Zuletzt geändert: ${date}`,
    corrections: counting({ one: 'Korrektur', other: '# Korrekturen' }),
    asSourcePuts: (words, source) => `„${words}“ (${source})`,

    fresh: 'Neu',
    labelFresh: (label) => `${label}. Neu`,
    added: newEvents,

    choose: (count) => `${events(count)} zum selben Zeitpunkt`,
  };
  return strings;
};

export const de = stringsFor('de');
