import { byRank, type Random } from './random.js';

/** Words to make texts of. They mean nothing: only their lengths and their letters matter. */
const plain =
  'the of and to in that was were by for with from after before border village road army unit shelling mines maps ' +
  'ceasefire report letter ministry spokesman denied claimed stated confirmed alleged killed wounded displaced houses ' +
  'church school hospital water electricity prisoners exchange agreement violation evidence photographs satellite ' +
  'witnesses investigation commission observers never several according statement responsibility territory forces';

/** Words in other letters, as one finds them in quotes: accents, other alphabets, right to left, signs beyond 2^16. */
const other = [
  'որ և մեջ սահման գյուղ ճանապարհ բանակ ականներ քարտեզներ զինադադար նամակ նախարարություն հերքել պնդել վկաներ',
  'və üçün sərhəd kənd yol ordu minalar xəritələr atəşkəs məktub nazirlik təkzib etdi bildirdi şahidlər məsuliyyət',
  'что и в граница деревня дорога армия мины карты перемирие письмо министерство отрицал заявил свидетели',
  'και στο σύνορα χωριό δρόμος στρατός νάρκες χάρτες εκεχειρία επιστολή υπουργείο αρνήθηκε μάρτυρες',
  'في من الحدود قرية طريق جيش ألغام خرائط هدنة رسالة وزارة نفى شهود',
  'les à été frontière procès-verbal dénié « prétendument » übergeben täuschung größe œuvre naïveté 𝒂𝒑𝒑𝒆𝒏𝒅𝒊𝒙 🗺',
];

const syllables = 'ka ra mi no ve lu shi ben dar tov an el ho ju pe sa'.split(' ');
const frequent = plain.split(' ');
/** Frequent words first, then rare ones, as in any language: what is searched for is mostly rare. */
const plainWords = Array.from({ length: 4_000 }, (_, rank) => frequent[rank] ?? rareWord(rank));
const drawPlain = byRank(plainWords.length, 5);
const otherWords = other.map((line) => line.split(' '));

function rareWord(rank: number): string {
  return [rank >> 8, rank >> 4, rank].map((digits) => syllables[digits & 15] ?? '').join('');
}

/** A text of so many words; with a chance of one in five in other letters than ASCII. */
export function wordsOf(random: Random, count: number, nonAscii = random.chance(0.2)): string {
  const letters = nonAscii ? random.pick(otherWords) : null;
  const word = (): string => (letters ? random.pick(letters) : (plainWords[drawPlain(random)] ?? ''));
  const words = Array.from({ length: count }, word);
  return words.join(' ');
}

/** A sentence: it begins with a capital and ends with a stop. */
export function sentenceOf(random: Random, least: number, most: number): string {
  const text = wordsOf(random, least + random.below(most - least + 1));
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const others = ['Ժա', 'Մարտ', 'ə', 'ş', 'ö', 'Ж', 'ия', 'Ά', 'ος', 'é'];

/** A name that is told from the others by its number. */
export function nameOf(random: Random, number: number): string {
  const parts = Array.from({ length: 2 + random.below(3) }, () => random.pick(syllables));
  if (random.chance(0.2)) parts.push(random.pick(others));
  const name = parts.join('');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${number}`;
}
