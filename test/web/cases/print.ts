import { visit, type Explorer } from '../support/explorer.js';

export function print(explorer: () => Explorer): void {
  test('a dossier prints with as of when it is, and notes that lead to the source of each quote', async () => {
    // Of a past day each question of the dossier is planned anew.
    const saidBy = process.env['GAINSAY_SOAK'] === undefined ? '' : '?saidBy=2015-12-31';
    const page = await visit(explorer(), `/claim/gates-opened${saidBy}`);
    await page.emulateMedia({ media: 'print' });
    const stamp = (await page.locator('.stamp').textContent()) ?? '';
    expect(stamp).toMatch(/^Dossier of the claim gates-opened, as of \d+ \w+ \d{4}, \d\d:\d\d UTC/);
    if (saidBy !== '') expect(stamp).toContain('certainly been said by the end of 31 December 2015');
    const marks = page.locator('sup.printed a');
    const led = await marks.evaluateAll((links) =>
      links.map((link) => {
        const note = document.querySelector(link.getAttribute('href') ?? '');
        const place = note ? [...(note.parentElement?.children ?? [])].indexOf(note) + 1 : 0;
        return [Number(link.textContent), place];
      }),
    );
    expect(led.length).toBeGreaterThan(3);
    expect(led.filter(([mark, place]) => mark !== place)).toEqual([]);
    // Each note is numbered in the order in which it is first met.
    const first = [...new Set(led.map(([mark]) => mark))];
    expect(first).toEqual(first.map((_, index) => index + 1));
    expect(await page.locator('.notes-on-paper li').count()).toBe(first.length);
    const notes = await page.locator('.notes-on-paper li').allTextContents();
    expect(notes.every((note) => note.includes(`${explorer().url}/source/`))).toBe(true);
    expect(notes.some((note) => /SHA-256 [0-9a-f]{64}/.test(note))).toBe(true);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.context().close();
  });
}
