import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { refusal } from '../vocabulary/errors.js';
import { bodyLimit, tooLarge } from '../wire/compression.js';
import { operationOutcome } from '../wire/outcome.js';
import { type Rendered, render } from '../wire/render.js';
import { answer, callOf, type Incoming, type Site } from './answer.js';

/** A request that was answered. */
export interface Answered {
  method: string;
  target: string;
  headers: IncomingHttpHeaders;
  status: number;
}

/** Told of each answer, for the log. */
export type Observer = (answered: Answered) => void;

/** Collects a request, has it answered, `beside` the practice or by it, and sends the answer; a request that breaks off is forgotten. */
export function listener(
  site: Site,
  observe: Observer,
  beside: (incoming: Incoming) => Rendered | undefined = () => undefined,
) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const { method = '', url: target = '', headers } = request;
    const headerNames = request.rawHeaders.filter((_, index) => index % 2 === 0);
    const send = async (body: Buffer | undefined): Promise<void> => {
      const incoming = body && { method, target, headers, headerNames, body };
      const rendered = incoming
        ? (beside(incoming) ?? (await answerInTurn(incoming, site)))
        : refuseSize(site);
      observe({ method, target, headers, status: rendered.status });
      response.writeHead(rendered.status, rendered.headers);
      response.end(rendered.body);
    };
    collect(request).then(send, () => response.destroy());
  };
}

/** Answers once nothing keeps the request waiting. */
async function answerInTurn(incoming: Incoming, site: Site): Promise<Rendered> {
  const call = callOf(incoming, site);
  await site.behaviour.waits(call);
  return answer(call);
}

/** Answers what is not HTTP at all, as well as can be. */
export function refuseMalformed(site: Site) {
  return (_error: Error, socket: Duplex): void => {
    if (!socket.writable) return void socket.destroy();
    const { status, headers, body } = renderRefusal(refusal('BAD_REQUEST', 'Malformed HTTP'), site);
    const lines = Object.entries({ ...headers, Connection: 'close' }).map(
      ([name, value]) => `${name}: ${value}\r\n`,
    );
    socket.end(`HTTP/1.1 ${status} Bad Request\r\n${lines.join('')}\r\n${body}`);
  };
}

/** The whole body, or nothing when it is too large; it is read to its end all the same, so that the answer is heard. */
async function collect(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= bodyLimit) chunks.push(bytes);
  }
  return size <= bodyLimit ? Buffer.concat(chunks) : undefined;
}

const refuseSize = (site: Site): Rendered => renderRefusal(tooLarge(), site);

function renderRefusal(error: ReturnType<typeof refusal>, site: Site): Rendered {
  const { baseUrl, wire, practice } = site;
  const { mediaTypes, fhirVersion } = wire;
  return render(
    wire.reply({ status: error.status, resource: operationOutcome(error) }, { practice, baseUrl }),
    { format: 'json', mediaTypes, fhirVersion, acceptEncoding: undefined, baseUrl, minimal: false },
  );
}
