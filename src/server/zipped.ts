import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request, Response } from 'express';

/** Sends one content, compressed for whoever takes it so: compressed once, for the first who asks. */
export type Send = (request: Request, response: Response) => Promise<void>;

/** @param type the media type, or the ending by which Express knows it */
export function zippedSender(type: string, content: Buffer): Send {
  let zipped: Promise<Buffer> | undefined;
  return async (request, response) => {
    const zips = request.acceptsEncodings('gzip') === 'gzip';
    response.vary('Accept-Encoding').type(type);
    if (zips) response.set('Content-Encoding', 'gzip');
    response.send(zips ? await (zipped ??= promisify(gzip)(content)) : content);
  };
}
