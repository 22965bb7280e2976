/** An address that a corpus gives: a link only where it leads into the web, and text otherwise. */
export function External({ url }: { readonly url: string }) {
  if (!/^https?:\/\//i.test(url)) return <span>{url}</span>;
  return (
    <a href={url} rel="noreferrer noopener external" target="_blank">
      {url}
      <span className="hidden"> (another site, in a new tab)</span>
    </a>
  );
}
