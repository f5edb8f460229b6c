// Dates and sentences in each language but English, so that every change of them is seen. Read it like a proof: every line is copy.
import { expect } from '@open-wc/testing';
import { ar } from '../../src/i18n/ar.js';
import { de } from '../../src/i18n/de.js';
import { es } from '../../src/i18n/es.js';
import { fr } from '../../src/i18n/fr.js';
import { he } from '../../src/i18n/he.js';
import { hi } from '../../src/i18n/hi.js';
import { zh } from '../../src/i18n/zh.js';
import type { Strings } from '../../src/i18n/strings.js';
import { indexEvents } from '../../src/model/index-events.js';
import { summaryOf } from '../../src/model/summary.js';
import type { Timeline } from '../../src/model/timeline.js';
import { tellSummary } from '../../src/static/tell-summary.js';
import { plainTimeline } from '../../stories/invented.js';
import { needWords } from '../needs.js';
import { describeCases, plainSpaces } from './telling.js';

const newYork = { timeZone: 'America/New_York' };

describeCases('dates in Spanish', [
  ['2025-11-21', 'viernes, 21 de noviembre de 2025', '21 nov 2025'],
  ['2025-11-01', 'sábado, 1 de noviembre de 2025', '1 nov 2025'],
  ['[..2025-11-04]', 'en un día no precisado, a más tardar el 4 de noviembre de 2025', 'a más tardar el 4 nov 2025'],
  ['[2025-11-21..]', 'en un día no precisado, el 21 de noviembre de 2025 o después', '21 nov 2025 o después'],
  ['[2025-11-16..2025-11-22]', 'en un día no precisado entre el 16 y el 22 de noviembre de 2025', 'un día entre el 16 y el 22 nov 2025'],
  ['2025-06~', 'hacia junio de 2025', 'aprox. jun 2025'],
  ['2004-06-11?', 'posiblemente el 11 de junio de 2004', '11 jun 2004 (?)'],
  ['2025-11-22/..', 'desde el 22 de noviembre de 2025, fin desconocido', 'desde el 22 nov 2025'],
  ['/1985', 'hasta 1985, inicio no precisado', 'hasta 1985'],
  ['2025-11-16/2025-12-02', '16 de noviembre – 2 de diciembre de 2025', '16 nov – 2 dic 2025', 'del 16 de noviembre al 2 de diciembre de 2025'],
  ['2001-21/2003-22', 'de la primavera de 2001 al verano de 2003'],
  ['156X', 'en la década de 1560', 'década de 1560'],
  ['156X-12-25', '25 de diciembre de un año no precisado de la década de 1560', '25 dic de un año de la década de 1560'],
  ['1985-04-XX', 'en un día no precisado de abril de 1985', 'un día de abr 1985'],
  ['[1667,1668,1670..1672]', '1667, 1668 o un año no precisado entre 1670 y 1672', '1667, 1668 o un año entre 1670 y 1672'],
  ['1950S2', 'hacia 1950 (entre 1900 y 1999)', 'aprox. 1950', 'hacia 1950, entre 1900 y 1999'],
  ['[..1984~]', 'en un año no precisado, a más tardar hacia 1984', 'a más tardar aprox. 1984'],
  ['2001-38', 'segundo cuatrimestre de 2001'],
  ['2001-37/2001-39', 'del primer cuatrimestre de 2001 al tercer cuatrimestre de 2001'],
  ['2004-06~-11', '11 de junio de 2004 (año y mes aproximados)', '11 jun 2004 (aprox.)', '11 de junio de 2004, año y mes aproximados'],
  ['2025-11-21T17:00:00Z', 'viernes, 21 de noviembre de 2025, 12:00 GMT-5', '21 nov 2025, 12:00 GMT-5', 'viernes, 21 de noviembre de 2025, 12:00 hora estándar oriental'],
  ['XXXX-XX-XX', 'fecha no precisada', 'no precisada'],
], { ...newYork, locale: 'es', strings: es });

describeCases('dates in French', [
  ['2025-11-21', 'vendredi 21 novembre 2025', '21 nov. 2025'],
  ['2025-11-01', 'samedi 1er novembre 2025', '1er nov. 2025'],
  ['[..2025-11-04]', 'un jour non précisé, au plus tard le 4 novembre 2025', 'au plus tard le 4 nov. 2025'],
  ['[2025-11-21..]', 'un jour non précisé, le 21 novembre 2025 ou plus tard', '21 nov. 2025 ou plus tard'],
  ['[2025-11-16..2025-11-22]', 'un jour non précisé entre le 16 et le 22 novembre 2025', 'un jour entre le 16 et le 22 nov. 2025'],
  ['2025-06~', 'vers juin 2025', 'env. juin 2025'],
  ['2004-06-11?', 'peut-être le 11 juin 2004', '11 juin 2004 (?)'],
  ['2025-11-22/..', 'depuis le 22 novembre 2025, fin inconnue', 'depuis le 22 nov. 2025'],
  ['/1985', 'jusqu’en 1985, début non précisé', 'jusqu’en 1985'],
  ['2025-11-16/2025-12-02', '16 novembre – 2 décembre 2025', '16 nov. – 2 déc. 2025', 'du 16 novembre au 2 décembre 2025'],
  ['2001-21/2003-22', 'du printemps 2001 à l’été 2003'],
  ['156X', 'dans les années 1560', 'années 1560'],
  ['156X-12-25', '25 décembre d’une année non précisée des années 1560', '25 déc. d’une année des années 1560'],
  ['1985-04-XX', 'un jour non précisé d’avril 1985', 'un jour d’avr. 1985'],
  ['[1667,1668,1670..1672]', '1667, 1668 ou une année non précisée entre 1670 et 1672', '1667, 1668 ou une année entre 1670 et 1672'],
  ['1950S2', 'vers 1950 (entre 1900 et 1999)', 'env. 1950', 'vers 1950, entre 1900 et 1999'],
  ['[..1984~]', 'au cours d’une année non précisée, au plus tard vers 1984', 'au plus tard env. 1984'],
  ['2001-38', 'deuxième quadrimestre 2001'],
  ['2001-37/2001-39', 'du premier quadrimestre 2001 au troisième quadrimestre 2001'],
  ['2004-06~-11', '11 juin 2004 (année et mois approximatifs)', '11 juin 2004 (approx.)', '11 juin 2004, année et mois approximatifs'],
  ['2025-11-21T17:00:00Z', 'vendredi 21 novembre 2025 à 12:00 UTC−5', '21 nov. 2025, 12:00 UTC−5', 'vendredi 21 novembre 2025 à 12:00 heure normale de l’Est nord-américain'],
  ['XXXX-XX-XX', 'date non précisée', 'non précisée'],
], { ...newYork, locale: 'fr', strings: fr });

describeCases('dates in German', [
  ['2025-11-21', 'Freitag, 21. November 2025', '21. Nov. 2025'],
  ['2025-11-01', 'Samstag, 1. November 2025', '1. Nov. 2025'],
  ['[..2025-11-04]', 'an einem nicht genannten Tag, spätestens am 4. November 2025', 'spätestens am 4. Nov. 2025'],
  ['[2025-11-21..]', 'an einem nicht genannten Tag, am 21. November 2025 oder später', '21. Nov. 2025 oder später'],
  ['[2025-11-16..2025-11-22]', 'an einem nicht genannten Tag zwischen dem 16. und dem 22. November 2025', 'ein Tag zwischen dem 16. und dem 22. Nov. 2025'],
  ['2025-06~', 'etwa Juni 2025', 'ca. Juni 2025'],
  ['2004-06-11?', 'möglicherweise 11. Juni 2004', '11. Juni 2004 (?)'],
  ['2025-11-22/..', 'seit dem 22. November 2025, Ende nicht bekannt', 'seit dem 22. Nov. 2025'],
  ['/1985', 'bis 1985, Beginn nicht genannt', 'bis 1985'],
  ['2025-11-16/2025-12-02', '16. November – 2. Dezember 2025', '16. Nov. – 2. Dez. 2025', 'vom 16. November bis zum 2. Dezember 2025'],
  ['2001-21/2003-22', 'vom Frühjahr 2001 bis zum Sommer 2003'],
  ['156X', 'in den 1560er-Jahren', '1560er-Jahre'],
  ['156X-12-25', '25. Dezember eines nicht genannten Jahres in den 1560er-Jahren', '25. Dez. eines Jahres in den 1560er-Jahren'],
  ['1985-04-XX', 'an einem nicht genannten Tag im April 1985', 'ein Tag im Apr. 1985'],
  ['[1667,1668,1670..1672]', '1667, 1668 oder ein nicht genanntes Jahr zwischen 1670 und 1672', '1667, 1668 oder ein Jahr zwischen 1670 und 1672'],
  ['1950S2', 'etwa 1950 (zwischen 1900 und 1999)', 'ca. 1950', 'etwa 1950, zwischen 1900 und 1999'],
  ['2004-06~-11', '11. Juni 2004 (Jahr und Monat ungefähr)', '11. Juni 2004 (ungefähr)', '11. Juni 2004, Jahr und Monat ungefähr'],
  ['2025-11-21T17:00:00Z', 'Freitag, 21. November 2025 um 12:00 Uhr GMT-5', '21. Nov. 2025, 12:00 Uhr GMT-5', 'Freitag, 21. November 2025 um 12:00 Uhr Nordamerikanische Ostküsten-Normalzeit'],
  ['XXXX-XX-XX', 'Datum nicht genannt', 'nicht genannt'],
], { ...newYork, locale: 'de', strings: de });

describeCases('dates in Arabic', [
  ['2025-11-21', 'الجمعة، 21 نوفمبر 2025', '21 نوفمبر 2025'],
  ['2025-11-01', 'السبت، 1 نوفمبر 2025', '1 نوفمبر 2025'],
  ['[..2025-11-04]', 'في يوم غير مذكور، في موعد أقصاه 4 نوفمبر 2025', 'في موعد أقصاه 4 نوفمبر 2025'],
  ['[2025-11-21..]', 'في يوم غير مذكور، 21 نوفمبر 2025 أو بعد ذلك', '21 نوفمبر 2025 أو بعد ذلك'],
  ['[2025-11-16..2025-11-22]', 'في يوم غير مذكور بين 16 و22 نوفمبر 2025', 'يوم بين 16 و22 نوفمبر 2025'],
  ['2025-06~', 'نحو يونيو 2025'],
  ['2004-06-11?', 'ربما 11 يونيو 2004', '11 يونيو 2004؟'],
  ['2025-11-22/..', 'منذ 22 نوفمبر 2025، والنهاية غير معروفة', 'منذ 22 نوفمبر 2025'],
  ['/1985', 'حتى 1985، والبداية غير مذكورة', 'حتى 1985'],
  ['2025-11-16/2025-12-02', '16 نوفمبر – 2 ديسمبر 2025', '16 نوفمبر – 2 ديسمبر 2025', 'من 16 نوفمبر إلى 2 ديسمبر 2025'],
  ['2001-21/2003-22', 'من ربيع عام 2001 إلى صيف عام 2003'],
  ['156X', 'في عقد 1560', 'عقد 1560'],
  ['156X-12-25', '25 ديسمبر من عام غير مذكور من عقد 1560', '25 ديسمبر من عام من عقد 1560'],
  ['1985-04-XX', 'في يوم غير مذكور من أبريل 1985', 'يوم من أبريل 1985'],
  ['[1667,1668,1670..1672]', '1667 أو 1668 أو عام غير مذكور بين 1670 و1672', '1667 أو 1668 أو عام بين 1670 و1672'],
  ['1950S2', 'نحو 1950 (بين 1900 و1999)', 'نحو 1950', 'نحو 1950، بين 1900 و1999'],
  ['2004-06~-11', '11 يونيو 2004 (تقريبي: السنة والشهر)', '11 يونيو 2004 (تقريبًا)', '11 يونيو 2004، تقريبي: السنة والشهر'],
  ['2025-11-21T17:00:00Z', 'الجمعة، 21 نوفمبر 2025 في 12:00 م غرينتش-5', '21 نوفمبر 2025، 12:00 م غرينتش-5', 'الجمعة، 21 نوفمبر 2025 في 12:00 م التوقيت الرسمي الشرقي لأمريكا الشمالية'],
  ['XXXX-XX-XX', 'التاريخ غير مذكور', 'غير مذكور'],
], { ...newYork, locale: 'ar', strings: ar });

describeCases('dates in Hebrew', [
  ['2025-11-21', 'יום שישי, 21 בנובמבר 2025', '21 בנוב׳ 2025'],
  ['2025-11-01', 'יום שבת, 1 בנובמבר 2025', '1 בנוב׳ 2025'],
  ['[..2025-11-04]', 'ביום שלא צוין, לא יאוחר מ־4 בנובמבר 2025', 'לא יאוחר מ־4 בנוב׳ 2025'],
  ['[2025-11-21..]', 'ביום שלא צוין, ב־21 בנובמבר 2025 או מאוחר יותר', '21 בנוב׳ 2025 או מאוחר יותר'],
  ['[2025-11-16..2025-11-22]', 'ביום שלא צוין בין 16 ל־22 בנובמבר 2025', 'יום בין 16 ל־22 בנוב׳ 2025'],
  ['2025-06~', 'יוני 2025 בקירוב'],
  ['2004-06-11?', 'אולי 11 ביוני 2004', '11 ביוני 2004?'],
  ['2025-11-22/..', 'מאז 22 בנובמבר 2025, הסיום אינו ידוע', 'מאז 22 בנוב׳ 2025'],
  ['/1985', 'עד 1985, ההתחלה לא צוינה', 'עד 1985'],
  ['2025-11-16/2025-12-02', '16 בנובמבר – 2 בדצמבר 2025', '16 בנוב׳ – 2 בדצמ׳ 2025', 'מ־16 בנובמבר עד 2 בדצמבר 2025'],
  ['2001-21/2003-22', 'מאביב 2001 עד קיץ 2003'],
  ['156X', 'בשנות ה־1560', 'שנות ה־1560'],
  ['156X-12-25', '25 בדצמבר של שנה שלא צוינה בשנות ה־1560', '25 בדצמ׳ של שנה בשנות ה־1560'],
  ['1985-04-XX', 'ביום שלא צוין באפריל 1985', 'יום באפר׳ 1985'],
  ['[1667,1668,1670..1672]', '1667, 1668 או שנה שלא צוינה בין 1670 ל־1672', '1667, 1668 או שנה בין 1670 ל־1672'],
  ['1950S2', '1950 בקירוב (בין 1900 ל־1999)', '1950 בקירוב', '1950 בקירוב, בין 1900 ל־1999'],
  ['{1667,1670..1672}', '1667 ו־1670–1672', '1667 ו־1670–1672', '1667 ומ־1670 עד 1672'],
  ['2004-06~-11', '11 ביוני 2004 (שנה וחודש בקירוב)', '11 ביוני 2004 (בקירוב)', '11 ביוני 2004, שנה וחודש בקירוב'],
  ['2025-11-21T17:00:00Z', 'יום שישי, 21 בנובמבר 2025 בשעה 12:00 GMT-5\u200e', '21 בנוב׳ 2025, 12:00 GMT-5\u200e', 'יום שישי, 21 בנובמבר 2025 בשעה 12:00 שעון החוף המזרחי, חורף'],
  ['XXXX-XX-XX', 'התאריך לא צוין', 'לא צוין'],
], { ...newYork, locale: 'he', strings: he });

describeCases('dates in Chinese', [
  ['2025-11-21', '2025年11月21日星期五', '2025年11月21日'],
  ['2025-11-01', '2025年11月1日星期六', '2025年11月1日'],
  ['[..2025-11-04]', '某日（具体日期未报道），不晚于2025年11月4日', '不晚于2025年11月4日', '某日，具体日期未报道，不晚于2025年11月4日'],
  ['[2025-11-21..]', '某日（具体日期未报道），2025年11月21日或更晚', '2025年11月21日或更晚', '某日，具体日期未报道，2025年11月21日或更晚'],
  ['[2025-11-16..2025-11-22]', '2025年11月16日至22日之间某日（具体日期未报道）', '2025年11月16日至22日之间某日', '2025年11月16日至22日之间某日，具体日期未报道'],
  ['2025-06~', '约2025年6月'],
  ['2004-06-11?', '可能为2004年6月11日', '2004年6月11日？'],
  ['2025-11-22/..', '自2025年11月22日起，结束时间不明', '自2025年11月22日起'],
  ['/1985', '至1985年，开始时间未报道', '至1985年'],
  ['2025-11-16/2025-12-02', '2025年11月16日至12月2日'],
  ['2001-21/2003-22', '2001年春季至2003年夏季'],
  ['156X', '1560年代'],
  ['156X-12-25', '1560年代某年（具体年份未报道）12月25日', '1560年代某年12月25日', '1560年代某年，具体年份未报道，12月25日'],
  ['1985-04-XX', '1985年4月某日（具体日期未报道）', '1985年4月某日', '1985年4月某日，具体日期未报道'],
  ['[1667,1668,1670..1672]', '1667年、1668年或1670年至1672年之间某年（具体年份未报道）', '1667年、1668年或1670年至1672年之间某年', '1667年、1668年或1670年至1672年之间某年，具体年份未报道'],
  ['1950S2', '约1950年（1900年至1999年之间）', '约1950年', '约1950年，1900年至1999年之间'],
  ['2004-06~-11', '2004年6月11日（年份和月份为约数）', '2004年6月11日（约数）', '2004年6月11日，年份和月份为约数'],
  ['2025-11-21T17:00:00Z', '2025年11月21日星期五 GMT-5 12:00', '2025年11月21日 GMT-5 12:00', '2025年11月21日星期五 北美东部标准时间 12:00'],
  ['XXXX-XX-XX', '日期未报道', '未报道'],
], { ...newYork, locale: 'zh', strings: zh });

describeCases('dates in Hindi', [
  ['2025-11-21', 'शुक्रवार, 21 नवंबर 2025', '21 नव॰ 2025'],
  ['2025-11-01', 'शनिवार, 1 नवंबर 2025', '1 नव॰ 2025'],
  ['[..2025-11-04]', 'किसी अनिर्दिष्ट दिन, 4 नवंबर 2025 तक', '4 नव॰ 2025 तक'],
  ['[2025-11-21..]', 'किसी अनिर्दिष्ट दिन, 21 नवंबर 2025 या उसके बाद', '21 नव॰ 2025 या उसके बाद'],
  ['[2025-11-16..2025-11-22]', '16 और 22 नवंबर 2025 के बीच के किसी अनिर्दिष्ट दिन', '16 और 22 नव॰ 2025 के बीच का कोई दिन'],
  ['2025-06~', 'लगभग जून 2025'],
  ['2004-06-11?', 'संभवतः 11 जून 2004', '11 जून 2004?'],
  ['2025-11-22/..', '22 नवंबर 2025 से, समाप्ति ज्ञात नहीं', '22 नव॰ 2025 से'],
  ['/1985', '1985 तक, आरंभ नहीं बताया गया', '1985 तक'],
  ['2025-11-16/2025-12-02', '16 नवंबर – 2 दिसंबर 2025', '16 नव॰ – 2 दिस॰ 2025', '16 नवंबर से 2 दिसंबर 2025 तक'],
  ['2001-21/2003-22', 'वसंत 2001 से ग्रीष्म 2003 तक'],
  ['156X', '1560 के दशक में', '1560 का दशक'],
  ['156X-12-25', '1560 के दशक के किसी अनिर्दिष्ट वर्ष का 25 दिसंबर', '1560 के दशक के किसी वर्ष का 25 दिस॰'],
  ['1985-04-XX', 'अप्रैल 1985 के किसी अनिर्दिष्ट दिन', 'अप्रैल 1985 का कोई दिन'],
  ['[1667,1668,1670..1672]', '1667, 1668 या 1670 और 1672 के बीच का कोई अनिर्दिष्ट वर्ष', '1667, 1668 या 1670 और 1672 के बीच का कोई वर्ष'],
  ['1950S2', 'लगभग 1950 (1900 और 1999 के बीच)', 'लगभग 1950', 'लगभग 1950, 1900 और 1999 के बीच'],
  ['2004-06~-11', '11 जून 2004 (वर्ष और माह अनुमानित)', '11 जून 2004 (अनुमानित)', '11 जून 2004, वर्ष और माह अनुमानित'],
  ['2025-11-21T17:00:00Z', 'शुक्रवार, 21 नवंबर 2025 को 12:00 pm GMT-5', '21 नव॰ 2025, 12:00 pm GMT-5', 'शुक्रवार, 21 नवंबर 2025 को 12:00 pm उत्तरी अमेरिकी पूर्वी मानक समय'],
  ['XXXX-XX-XX', 'तारीख़ नहीं बताई गई', 'नहीं बताई गई'],
], { ...newYork, locale: 'hi', strings: hi });

const plain = plainTimeline(['2025-11-01', '2025-11-20', '2025-11-20', '2025-11-20', '2025-11-20', '2025-11-21']);
const sources = ['a', 'b'];
/** With a day that stands out, a quiet time, and one quotation. */
const story: Timeline = {
  ...plain,
  sources: sources.map((id) => ({ id, label: id })),
  events: plain.events.map((event, i) => ({ ...event, citations: sources.map((source) => ({ source })), ...(i === 0 && { quotes: [{ text: 'Yes.' }] }) })),
};

const summaries: readonly (readonly [strings: Strings, text: string])[] = [
  [es, '6 acontecimientos, del 1 de noviembre de 2025 al 21 de noviembre de 2025, con 1 cita de 2 fuentes. Máximo en un solo día: 4, el 20 de noviembre de 2025. El periodo más largo sin acontecimientos fechados: 18 días, entre el 1 de noviembre de 2025 y el 20 de noviembre de 2025.'],
  [fr, '6 événements, du 1er novembre 2025 au 21 novembre 2025, avec 1 citation tirée de 2 sources. Maximum en un seul jour : 4, le 20 novembre 2025. Plus longue période sans événement daté : 18 jours, entre le 1er novembre 2025 et le 20 novembre 2025.'],
  [de, '6 Ereignisse, vom 1. November 2025 bis zum 21. November 2025, mit 1 Zitat aus 2 Quellen. Die meisten an einem Tag: 4, am 20. November 2025. Längste Zeit ohne datiertes Ereignis: 18 Tage, zwischen dem 1. November 2025 und dem 20. November 2025.'],
  [ar, '6 أحداث، من 1 نوفمبر 2025 إلى 21 نوفمبر 2025؛ اقتباس واحد؛ مصدران. أكثرها في يوم واحد: 4، في 20 نوفمبر 2025. أطول مدة بلا حدث مؤرَّخ: 18 يومًا، بين 1 نوفمبر 2025 و20 نوفمبر 2025.'],
  [he, '6 אירועים, מ־1 בנובמבר 2025 עד 21 בנובמבר 2025, עם ציטוט אחד משני מקורות. המספר הרב ביותר ביום אחד: 4, ב־20 בנובמבר 2025. פרק הזמן הארוך ביותר ללא אירוע מתוארך: 18 ימים, בין 1 בנובמבר 2025 ל־20 בנובמבר 2025.'],
  [zh, '6个事件，2025年11月1日至21日，1条引语，出自2个来源。单日最多：2025年11月20日，4个事件。有日期的事件之间的最长间隔：18天，2025年11月1日至20日。'],
  [hi, '6 घटनाएँ, 1 नवंबर 2025 से 21 नवंबर 2025 तक, 2 स्रोतों से 1 उद्धरण। एक दिन में सबसे अधिक: 20 नवंबर 2025 को 4। बिना किसी दिनांकित घटना के सबसे लंबी अवधि: 18 दिन, 1 नवंबर 2025 और 20 नवंबर 2025 के बीच।'],
];

describe('a story in a few sentences', () => {
  for (const [strings, text] of summaries) {
    it(`is told in ${strings.locale}`, () => {
      needWords(strings.locale, text);
      expect(plainSpaces(tellSummary(summaryOf(indexEvents(story)), { locale: strings.locale, strings, timeZone: 'UTC' }))).to.equal(text);
    });
  }
});

/** How many events there are; who reports one; how many of a hundred are shown; how many more there are in a year. */
const counted: readonly (readonly [strings: Strings, count: number, events: string, reported: string, shown: string, more: string])[] = [
  [es, 1, '1 acontecimiento', 'Según 1 fuente', '1 de 100 a la vista', '1 más ese año'],
  [es, 2, '2 acontecimientos', 'Según 2 fuentes', '2 de 100 a la vista', '2 más ese año'],
  [fr, 0, '0 événement', 'Rapporté par 0 source', '0 affiché sur 100', '0 de plus cette année-là'],
  [fr, 1, '1 événement', 'Rapporté par 1 source', '1 affiché sur 100', '1 de plus cette année-là'],
  [fr, 2, '2 événements', 'Rapporté par 2 sources', '2 affichés sur 100', '2 de plus cette année-là'],
  [de, 1, '1 Ereignis', 'Berichtet von 1 Quelle', '1 von 100 angezeigt', '1 weiteres im selben Jahr'],
  [de, 2, '2 Ereignisse', 'Berichtet von 2 Quellen', '2 von 100 angezeigt', '2 weitere im selben Jahr'],
  [ar, 0, 'لا أحداث', 'لم يورده أي مصدر', 'المعروض 0 من 100', 'المزيد في العام نفسه: 0'],
  [ar, 1, 'حدث واحد', 'أورده مصدر واحد', 'المعروض 1 من 100', 'المزيد في العام نفسه: 1'],
  [ar, 2, 'حدثان', 'أورده مصدران', 'المعروض 2 من 100', 'المزيد في العام نفسه: 2'],
  [ar, 3, '3 أحداث', 'أوردته 3 مصادر', 'المعروض 3 من 100', 'المزيد في العام نفسه: 3'],
  [ar, 11, '11 حدثًا', 'أورده 11 مصدرًا', 'المعروض 11 من 100', 'المزيد في العام نفسه: 11'],
  [ar, 100, '100 حدث', 'أورده 100 مصدر', 'المعروض 100 من 100', 'المزيد في العام نفسه: 100'],
  [he, 0, '0 אירועים', 'מדווח ב־0 מקורות', 'מוצגים 0 מתוך 100', 'עוד 0 בשנה זו'],
  [he, 1, 'אירוע אחד', 'מדווח במקור אחד', 'מוצג 1 מתוך 100', 'עוד אחד בשנה זו'],
  [he, 2, 'שני אירועים', 'מדווח בשני מקורות', 'מוצגים 2 מתוך 100', 'עוד שניים בשנה זו'],
  [he, 3, '3 אירועים', 'מדווח ב־3 מקורות', 'מוצגים 3 מתוך 100', 'עוד 3 בשנה זו'],
  [he, 11, '11 אירועים', 'מדווח ב־11 מקורות', 'מוצגים 11 מתוך 100', 'עוד 11 בשנה זו'],
  [zh, 1, '1个事件', '1个来源报道', '显示1个，共100个', '当年另有1个'],
  [hi, 1, '1 घटना', '1 स्रोत ने बताया', 'दिख रही घटनाएँ: 100 में से 1', 'उसी वर्ष 1 और'],
  [hi, 2, '2 घटनाएँ', '2 स्रोतों ने बताया', 'दिख रही घटनाएँ: 100 में से 2', 'उसी वर्ष 2 और'],
];

describe('what is counted', () => {
  for (const [strings, count, ...texts] of counted) {
    it(`agrees with ${count} in ${strings.locale}`, () => {
      needWords(strings.locale, ...texts);
      expect([strings.events(count), strings.reportedBy(count), strings.shown(count, 100), strings.moreWithin(count, 'year')]).to.deep.equal(texts);
    });
  }
});

/** Both ends of a thread: the other event is named behind the words. */
const threads: readonly (readonly [strings: Strings, ...words: string[]])[] = [
  [es, 'Responde a', 'Sigue a', 'Rectifica', 'Respondido por', 'Seguido por', 'Rectificado por'],
  [fr, 'Répond à', 'Fait suite à', 'Rectifie', 'Suscite la réponse', 'Suivi de', 'Rectifié par'],
  [de, 'Antwortet auf', 'Folgt auf', 'Berichtigt', 'Beantwortet durch', 'Gefolgt von', 'Berichtigt durch'],
  [ar, 'يردّ على', 'يتبع', 'يصحّح', 'ردّ عليه', 'تبعه', 'صحّحه'],
  [he, 'משיב על', 'בא בעקבות', 'מתקן את', 'נענה על ידי', 'בעקבותיו', 'תוקן על ידי'],
  [zh, '回应', '承接', '修正', '得到回应', '后续', '被修正'],
  [hi, 'जिसका यह उत्तर है', 'इससे पहले', 'जिसमें यह संशोधन है', 'इसका उत्तर', 'इसके बाद', 'इसमें संशोधन'],
];

describe('the words of threads', () => {
  for (const [strings, ...words] of threads) it(`say which event is the other one's in ${strings.locale}`, () => expect(Object.values(strings.links)).to.deep.equal(words));
});

/** What a key does is told in the words of the button that does the same, and of the choice that names the lanes. */
const sameWords: readonly (readonly [strings: Strings, lane: string, zoom: string])[] = [
  [es, 'carril', 'acercar'],
  [fr, 'couloir', 'zoom avant'],
  [de, 'spur', 'vergrößern'],
  [ar, 'مسار', 'تكبير'],
  [he, 'נתיב', 'התקרבות'],
  [zh, '行', '放大'],
  [hi, 'पंक्ति', 'ज़ूम इन'],
];

describe('keys', () => {
  for (const [strings, lane, zoom] of sameWords) {
    it(`are told in the words of the controls in ${strings.locale}`, () => {
      for (const text of [strings.lanes, strings.keys.across]) expect(text.toLowerCase()).to.include(lane);
      for (const text of [strings.zoomIn, strings.keys.zoom, strings.zoomToEvents('')]) expect(text.toLowerCase()).to.include(zoom);
    });
  }

  it('are called as on a German keyboard', () => expect(de.wheelHint('Ctrl')).to.equal('Zum Zoomen Strg gedrückt halten'));
});

describe('French punctuation', () => {
  it('is never parted from its word at the end of a line', () => {
    const texts = [fr.keys.open, fr.keys.slide, fr.hollowMarks, fr.showAll(3), fr.clockOfStory('x'), fr.clockOfReader('x'), fr.visible('x'), fr.updated('x'), fr.busiest(3, 'x'), fr.quietest('x', 'x', 'x'), fr.colon];
    for (const text of texts) expect(text).to.match(/[\u00a0\u202f][:;]/).and.not.match(/ [:;!?»]/);
  });
});
