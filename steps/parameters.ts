import { defineParameterType } from '@cucumber/cucumber';

/** "200 OK", "201 Created": the number. */
defineParameterType({
  name: 'status',
  regexp: /\d{3} [A-Z][A-Za-z ]+/,
  transformer: (text: string) => Number(text.slice(0, 3)),
});

/** "Appointment", "CapabilityStatement" */
defineParameterType({ name: 'resourceType', regexp: /[A-Z][A-Za-z]+/ });

/** "422 INVALID_PARAMETER", "400 BAD_REQUEST or 422 INVALID_PARAMETER": any of them will do. */
defineParameterType({ name: 'errorKinds', regexp: /\d{3} [A-Z_]+(?: or \d{3} [A-Z_]+)*/ });
