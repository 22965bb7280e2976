/** How the letters of other scripts are written in Latin ones; as English writes names, not letter for letter. */
const cyrillic =
  'а a,б b,в v,г g,ґ g,ғ gh,д d,е e,ё e,є e,ж zh,з z,и i,і i,ї i,й y,ј y,к k,ҝ g,л l,м m,н n,о o,ө o,п p,р r,с s,т t,у u,ү u,ў u,ф f,х kh,һ h,ц ts,ч ch,ҹ j,ш sh,щ sh,ъ ,ы y,ь ,э e,ә a,ю yu,я ya';
const armenian =
  'ա a,բ b,գ g,դ d,ե e,զ z,է e,ը e,թ t,ժ zh,ի i,լ l,խ kh,ծ ts,կ k,հ h,ձ dz,ղ gh,ճ ch,մ m,յ y,ն n,շ sh,ո o,չ ch,պ p,ջ j,ռ r,ս s,վ v,տ t,ր r,ց ts,ւ v,փ p,ք k,օ o,ֆ f,և ev';
const latin = 'ə a,ı i,ğ gh,ş sh,ç ch,ß ss,ø o,ł l,đ d,ð d,þ th,æ ae,œ oe';

const letters = new Map(
  `${cyrillic},${armenian},${latin}`.split(',').map((pair) => {
    const [letter = '', written = ''] = pair.split(' ');
    return [letter, written] as const;
  }),
);

/** Letters by which a name shows that it is written in Azerbaijani, or in Turkish, where c is read as j. */
const turkic = /[əğış]|i̇/u;

/**
 * A text in small Latin letters and digits, its words parted by single spaces: without case, diacritics, punctuation and
 * possessive endings. Letters of scripts that are not known here stay.
 * @example plain('Պաշինյան, Nikol’s') // 'pashinyan nikol'
 */
export function plain(text: string): string {
  const lower = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\p{L})['’ʼ]s(?!\p{L})/gu, '')
    .replace(/['’ʼ`´]/gu, '');
  const spelled = turkic.test(lower)
    ? lower.replace(/c/g, 'j').replace(/x/g, 'kh').replace(/q/g, 'k')
    : lower;
  const written = spelled
    .replace(/ու/gu, 'u')
    .replace(/(?<!\p{L})ո(?!\p{M})/gu, 'vo')
    // Composed letters first: ş is more than an s with a mark. What is in no list loses its marks.
    .replace(/\p{L}/gu, (letter) => letters.get(letter) ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\p{L}/gu, (letter) => letters.get(letter) ?? letter);
  return written.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The words of a text, as `plain` writes them. */
export const wordsOf = (text: string): string[] => plain(text).split(' ').filter(Boolean);

/** A text in its own script without case, diacritics and punctuation. */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/['’ʼ`´\p{M}]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
