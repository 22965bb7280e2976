import type { AddressInfo } from 'node:net';
import express from 'express';
import type { OperationFile, Sample } from '../operations.js';
import { serveChild } from './child.js';
import { bareDriver, handOn } from './hand.js';

/** The hand-written queries behind bare Express: JSON in, JSON out. */
serveChild((address) => {
  const ask = handOn(bareDriver(address), address.database);
  const app = express();
  app.disable('x-powered-by');
  app.post('/:file', express.json(), async (request, response) => {
    response.json({ data: await ask(request.params['file'] as OperationFile, request.body as Sample) });
  });
  return new Promise((resolve) => {
    const server = app.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
});
