import { describe, expect, it } from 'vitest';
import type { Behaviour } from '../../../sandbox/behaviour/behaviour.js';
import { combine } from '../../../sandbox/behaviour/combine.js';
import { success } from '../../../sandbox/behaviour/replies.js';
import { at, fromTheSecond, inXml, when } from '../../../sandbox/behaviour/scope.js';
import { createPki } from '../../../sandbox/pki/pki.js';
import { callOf } from '../../../sandbox/server/answer.js';
import { createHandlers } from '../../../sandbox/server/handlers.js';
import { servedBy } from '../../../sandbox/specifications/index.js';
import { ask, nhsNumberQuery, site } from '../consumer.js';

const query = nhsNumberQuery('9990001014');
const departing = (behaviour: Behaviour) => site({ behaviour: combine([behaviour]) });

describe('the scope of a behaviour', () => {
  it('is some interactions', () => {
    const there = departing(at('find-a-patient', success(202)));
    expect(ask(there, 'find-a-patient', { query }).status).toBe(202);
    expect(ask(there, 'get-the-capability-statement').status).toBe(200);
  });

  it('is some handlers', () => {
    const handlers = createHandlers(
      new Set(),
      combine([at('find-a-patient', { handle: () => () => ({ status: 204 }) })]),
      servedBy(),
    );
    expect(ask(site({ handlers }), 'find-a-patient', { query }).status).toBe(204);
    expect(ask(site({ handlers }), 'get-the-capability-statement').status).toBe(200);
  });

  it('is answers in XML', () => {
    const there = departing(when(inXml, success(202)));
    expect(ask(there, 'find-a-patient', { query }).status).toBe(200);
    const xml = { query, headers: { accept: 'application/fhir+xml' } };
    expect(ask(there, 'find-a-patient', xml).status).toBe(202);
    expect(ask(there, 'find-a-patient', { query: `${query}&_format=application/fhir%2Bxml` }).status).toBe(
      202,
    );
  });

  it('begins with the second call', () => {
    const there = departing(
      fromTheSecond(({ interaction }) => interaction === 'find-a-patient', success(202)),
    );
    const statuses = [1, 2, 3].map(() => ask(there, 'find-a-patient', { query }).status);
    expect(statuses).toEqual([200, 202, 202]);
  });
});

describe('several behaviours', () => {
  it('are applied one after the other, and none leaves everything as it is', () => {
    const both = site({ behaviour: combine([success(202), success(203)]) });
    expect(ask(both, 'find-a-patient', { query }).status).toBe(203);
    expect(ask(site({ behaviour: combine([]) }), 'find-a-patient', { query }).status).toBe(200);
  });

  it('keep a request waiting for one after the other, where it concerns them', async () => {
    const waited: string[] = [];
    const waits = (name: string): Behaviour => ({
      waits: async ({ interaction }) => {
        await Promise.resolve();
        waited.push(`${name} ${interaction}`);
      },
    });
    const there = departing(combine([at('find-a-patient', waits('first')), waits('second')]));
    const request = (path: string) => ({
      method: 'GET',
      target: `${new URL(there.baseUrl).pathname}/${path}`,
      headers: {},
      body: Buffer.alloc(0),
    });
    await there.behaviour.waits(callOf(request('Patient'), there));
    await there.behaviour.waits(callOf(request('metadata'), there));
    expect(waited).toEqual([
      'first find-a-patient',
      'second find-a-patient',
      'second get-the-capability-statement',
    ]);
  });

  it('may move the clock and open the door', async () => {
    const { clock, admits, tls } = combine([
      {
        clock: (now) => new Date(now.getTime() + 1000),
        admits: () => true,
        tls: () => ({ requestCert: false }),
      },
    ]);
    expect(clock(new Date(0))).toEqual(new Date(1000));
    expect(admits(false, undefined)).toBe(true);
    expect(tls({}, await createPki('localhost'))).toEqual({ requestCert: false });
  });
});
