import { To } from './to.js';

export interface Way {
  readonly path: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Where else something can be looked at. */
export function More({ title = 'Look at it otherwise', ways }: { title?: string; ways: readonly Way[] }) {
  return (
    <nav className="panel more" aria-label={title}>
      <div className="panel-head">
        <h2>{title}</h2>
      </div>
      <ul className="ways">
        {ways.map(({ path, params, text }) => (
          <li key={text}>
            <To path={path} {...(params && { params })}>
              {text}
            </To>
          </li>
        ))}
      </ul>
    </nav>
  );
}
