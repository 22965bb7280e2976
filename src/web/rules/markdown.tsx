import { Fragment, type ReactNode } from 'react';
import { TableScroll } from '../parts/table-scroll.js';

/** As much of Markdown as the rules in words are written in: headings, paragraphs, lists, tables, emphasis and code. */
export function Markdown({ text }: { readonly text: string }) {
  return text.split(/\n{2,}/).map((block, index) => <Block key={index} block={block.trim()} />);
}

function Block({ block }: { readonly block: string }) {
  const heading = /^(#+) (.*)$/.exec(block);
  if (heading) {
    const [, marks = '', title = ''] = heading;
    return marks.length === 1 ? null : <h2 id={anchorOf(title)}>{title}</h2>;
  }
  if (block.startsWith('|')) return <Table lines={block.split('\n')} />;
  if (block.startsWith('- ')) return <List items={block.slice(2).split('\n- ')} />;
  return <p>{inline(inOneLine(block))}</p>;
}

const inOneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{inline(inOneLine(item))}</li>
      ))}
    </ul>
  );
}

/** @example anchorOf('Dispute findings') // 'dispute-findings' */
export function anchorOf(title: string): string {
  return title.toLowerCase().replace(/[^a-z]+/g, '-');
}

function Table({ lines }: { readonly lines: readonly string[] }) {
  const cells = (line: string): string[] =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const [head = '', , ...rows] = lines;
  return (
    <TableScroll name="Table">
      <table className="figures">
        <thead>
          <tr>
            {cells(head).map((cell) => (
              <th key={cell} scope="col">
                {inline(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              {cells(row).map((cell, index) => (
                <td key={index}>{inline(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function inline(text: string): ReactNode {
  return text.split(/(`[^`]+`|\*\*[^*]+\*\*|\b_[^_]+_\b|\*[^*]+\*)/).map((part, index) => {
    if (part.startsWith('`')) return <code key={index}>{part.slice(1, -1)}</code>;
    if (part.startsWith('**')) return <strong key={index}>{part.slice(2, -2)}</strong>;
    if (/^[_*].+[_*]$/.test(part)) return <em key={index}>{part.slice(1, -1)}</em>;
    return <Fragment key={index}>{part}</Fragment>;
  });
}
