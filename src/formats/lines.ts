/** Gathers words into lines and paragraphs. What parts them is written when words follow, so that none stands at an end. */
export class Lines {
  /** Within how many elements blanks and line breaks stand as they are written. */
  written = 0;
  private readonly parts: string[] = [];
  private gap = '';

  /** Adds words; blanks between them are one, unless they stand as they are written. */
  words(text: string): void {
    const plain = text.replaceAll('\u00ad', '').replaceAll('\u00a0', ' ');
    const pieces = plain.split(this.written > 0 ? /(\s+)/ : /([ \t\n\f\r]+)/);
    for (const [index, piece] of pieces.entries()) {
      if (index % 2 === 0) this.put(piece);
      else if (this.written > 0) this.gap += piece.replace(/\r\n?/g, '\n');
      else this.gap ||= ' ';
    }
  }

  /** What follows begins a line, if it does not yet. */
  line(): void {
    if (!this.gap.includes('\n')) this.gap = '\n';
  }

  /** A line ends here; where it has no words, it is an empty one. */
  break(): void {
    this.gap = this.gap.startsWith('\n') ? '\n\n' : '\n';
  }

  paragraph(): void {
    this.gap = '\n\n';
  }

  /** What follows is another cell of its row, if it is not the first. */
  cell(): void {
    if (!this.gap.includes('\n')) this.gap = `${this.gap.replaceAll(' ', '')}\t`;
  }

  text(): string {
    return this.parts.join('');
  }

  private put(piece: string): void {
    if (piece === '') return;
    if (this.parts.length > 0) this.parts.push(this.gap);
    this.gap = '';
    this.parts.push(piece);
  }
}
