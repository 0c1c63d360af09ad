import { shapes } from '../wire/shapes.js';

const resource = 'id:id meta:Meta implicitRules:uri language:code';
const domain = `${resource} text:Narrative contained:Resource* extension:Extension* modifierExtension:Extension*`;
const element = 'id:id extension:Extension*';
const backbone = `${element} modifierExtension:Extension*`;
const gender = 'gender:code(male|female|other|unknown)';

/** The types of DSTU2 (1.0.2) that requests carry, as `wire/shapes.ts` has those of STU3: where the two differ. */
export const dstu2Shapes: Readonly<Record<string, string>> = {
  ...shapes,
  Patient: `${domain} identifier:Identifier* active:boolean name:HumanName* telecom:ContactPoint* ${gender}
    birthDate:date deceased[x] address:Address* maritalStatus:CodeableConcept multipleBirth[x] photo:Attachment*
    contact:Patient.contact* animal:Patient.animal communication:Patient.communication* careProvider:Reference*
    managingOrganization:Reference link:Patient.link*`,
  'Patient.link': `${backbone} other:Reference! type:code(replace|refer|seealso)!`,
  Organization: `${domain} identifier:Identifier* active:boolean type:CodeableConcept name:string
    telecom:ContactPoint* address:Address* partOf:Reference contact:Organization.contact*`,
  Practitioner: `${domain} identifier:Identifier* active:boolean name:HumanName telecom:ContactPoint*
    address:Address* ${gender} birthDate:date photo:Attachment* practitionerRole:Practitioner.practitionerRole*
    qualification:Practitioner.qualification* communication:CodeableConcept*`,
  'Practitioner.practitionerRole': `${backbone} managingOrganization:Reference role:CodeableConcept
    specialty:CodeableConcept* period:Period location:Reference* healthcareService:Reference*`,
  Device: `${domain} identifier:Identifier* type:CodeableConcept note:Annotation*
    status:code(available|not-available|entered-in-error) manufacturer:string model:string version:string
    manufactureDate:dateTime expiry:dateTime udi:string lotNumber:string owner:Reference location:Reference
    patient:Reference contact:ContactPoint* url:uri`,
  Appointment: `${domain} identifier:Identifier*
    status:code(proposed|pending|booked|arrived|fulfilled|cancelled|noshow)! type:CodeableConcept
    reason:CodeableConcept priority:unsignedInt description:string start:instant end:instant
    minutesDuration:positiveInt slot:Reference* comment:string participant:Appointment.participant*!`,
  'Appointment.participant': `${backbone} type:CodeableConcept* actor:Reference
    required:code(required|optional|information-only) status:code(accepted|declined|tentative|needs-action)!`,
  ContactPoint: `${element} system:code(phone|fax|email|pager|other) value:string
    use:code(home|work|temp|old|mobile) rank:positiveInt period:Period`,
  HumanName: `${element} use:code(usual|official|temp|nickname|anonymous|old|maiden) text:string family:string*
    given:string* prefix:string* suffix:string* period:Period`,
  Identifier: `${element} use:code(usual|official|temp|secondary) type:CodeableConcept system:uri value:string
    period:Period assigner:Reference`,
  Reference: `${element} reference:string display:string`,
};
