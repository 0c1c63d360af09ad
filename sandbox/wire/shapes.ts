/**
 * Base FHIR STU3 (3.0.1) types that tokens and the registration of a patient carry. `name:Type`, `*` for a list, `!`
 * for a mandatory element, `[x]` for a choice of any type, and the codes of a required binding in brackets.
 */
const resource = 'id:id meta:Meta implicitRules:uri language:code';
const domain = `${resource} text:Narrative contained:Resource* extension:Extension* modifierExtension:Extension*`;
const element = 'id:string extension:Extension*';
const backbone = `${element} modifierExtension:Extension*`;
const gender = 'gender:code(male|female|other|unknown)';

export const shapes: Readonly<Record<string, string>> = {
  Parameters: `${resource} parameter:Parameters.parameter*`,
  'Parameters.parameter': `${backbone} name:string! value[x] resource:Resource part:Parameters.parameter*`,

  Patient: `${domain} identifier:Identifier* active:boolean name:HumanName* telecom:ContactPoint* ${gender}
    birthDate:date deceased[x] address:Address* maritalStatus:CodeableConcept multipleBirth[x] photo:Attachment*
    contact:Patient.contact* animal:Patient.animal communication:Patient.communication*
    generalPractitioner:Reference* managingOrganization:Reference link:Patient.link*`,
  'Patient.contact': `${backbone} relationship:CodeableConcept* name:HumanName telecom:ContactPoint* address:Address
    ${gender} organization:Reference period:Period`,
  'Patient.animal': `${backbone} species:CodeableConcept! breed:CodeableConcept genderStatus:CodeableConcept`,
  'Patient.communication': `${backbone} language:CodeableConcept! preferred:boolean`,
  'Patient.link': `${backbone} other:Reference! type:code(replaced-by|replaces|refer|seealso)!`,

  Organization: `${domain} identifier:Identifier* active:boolean type:CodeableConcept* name:string alias:string*
    telecom:ContactPoint* address:Address* partOf:Reference contact:Organization.contact* endpoint:Reference*`,
  'Organization.contact': `${backbone} purpose:CodeableConcept name:HumanName telecom:ContactPoint* address:Address`,

  Practitioner: `${domain} identifier:Identifier* active:boolean name:HumanName* telecom:ContactPoint*
    address:Address* ${gender} birthDate:date photo:Attachment* qualification:Practitioner.qualification*
    communication:CodeableConcept*`,
  'Practitioner.qualification': `${backbone} identifier:Identifier* code:CodeableConcept! period:Period
    issuer:Reference`,

  Device: `${domain} identifier:Identifier* udi:Device.udi status:code(active|inactive|entered-in-error|unknown)
    type:CodeableConcept lotNumber:string manufacturer:string manufactureDate:dateTime expirationDate:dateTime
    model:string version:string patient:Reference owner:Reference contact:ContactPoint* location:Reference url:uri
    note:Annotation* safety:CodeableConcept*`,
  'Device.udi': `${backbone} deviceIdentifier:string name:string jurisdiction:uri carrierHRF:string
    carrierAIDC:base64Binary issuer:uri entryType:code(barcode|rfid|manual|card|self-reported|unknown)`,

  Address: `${element} use:code(home|work|temp|old) type:code(postal|physical|both) text:string line:string*
    city:string district:string state:string postalCode:string country:string period:Period`,
  Annotation: `${element} author[x] time:dateTime text:string!`,
  Attachment: `${element} contentType:code language:code data:base64Binary url:uri size:unsignedInt hash:base64Binary
    title:string creation:dateTime`,
  CodeableConcept: `${element} coding:Coding* text:string`,
  Coding: `${element} system:uri version:string code:code display:string userSelected:boolean`,
  ContactPoint: `${element} system:code(phone|fax|email|pager|url|sms|other) value:string
    use:code(home|work|temp|old|mobile) rank:positiveInt period:Period`,
  Extension: `${element} url:uri! value[x]`,
  HumanName: `${element} use:code(usual|official|temp|nickname|anonymous|old|maiden) text:string family:string
    given:string* prefix:string* suffix:string* period:Period`,
  Identifier: `${element} use:code(usual|official|temp|secondary) type:CodeableConcept system:uri value:string
    period:Period assigner:Reference`,
  Meta: `${element} versionId:id lastUpdated:instant profile:uri* security:Coding* tag:Coding*`,
  Narrative: `${element} status:code(generated|extensions|additional|empty)! div:xhtml!`,
  Period: `${element} start:dateTime end:dateTime`,
  Reference: `${element} reference:string identifier:Identifier display:string`,
};

const day = String.raw`-?\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`;
const time = String.raw`([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?`;
const zone = String.raw`(Z|[+-]((0\d|1[0-3]):[0-5]\d|14:00))`;
const fullDay = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;

/** Primitive types by JSON type and, for strings, pattern. */
export const primitives: Readonly<
  Record<string, { json: 'boolean' | 'number' | 'string'; pattern: RegExp }>
> = {
  boolean: { json: 'boolean', pattern: /^(true|false)$/ },
  integer: { json: 'number', pattern: /^-?\d+$/ },
  unsignedInt: { json: 'number', pattern: /^\d+$/ },
  positiveInt: { json: 'number', pattern: /^[1-9]\d*$/ },
  decimal: { json: 'number', pattern: /./ },
  string: { json: 'string', pattern: /\S/ },
  markdown: { json: 'string', pattern: /\S/ },
  xhtml: { json: 'string', pattern: /^\s*<div/ },
  uri: { json: 'string', pattern: /^\S+$/ },
  oid: { json: 'string', pattern: /^urn:oid:\S+$/ },
  code: { json: 'string', pattern: /^\S+( \S+)*$/ },
  id: { json: 'string', pattern: /^[A-Za-z0-9\-.]{1,64}$/ },
  base64Binary: { json: 'string', pattern: /^[A-Za-z0-9+/=\s]+$/ },
  date: { json: 'string', pattern: new RegExp(`^${day}$`) },
  dateTime: { json: 'string', pattern: new RegExp(`^(${day}|${fullDay}T${time}${zone})$`) },
  instant: { json: 'string', pattern: new RegExp(`^${fullDay}T${time}${zone}$`) },
  time: { json: 'string', pattern: new RegExp(`^${time}$`) },
};
