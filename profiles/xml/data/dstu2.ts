/** Written by `elementsModule` from hl7.fhir.r2.core#1.0.2: what XML needs to know of FHIR 1.0.2. */
export const elementTables = `* boolean,integer,decimal,base64Binary,instant,string,uri,date,dateTime,time,code,oid,id,unsignedInt,positiveInt,markdown,Annotation,Attachment,Identifier,CodeableConcept,Coding,Quantity,Range,Period,Ratio,SampledData,Signature,HumanName,Address,ContactPoint,Timing,Reference,Meta
Account DomainResource identifier*:Identifier name:string type:CodeableConcept status:code activePeriod:Period currency:Coding balance:Quantity coveragePeriod:Period subject:Reference owner:Reference description:string
Address Element use:code type:code text:string line*:string city:string district:string state:string postalCode:string country:string period:Period
AllergyIntolerance DomainResource identifier*:Identifier onset:dateTime recordedDate:dateTime recorder:Reference patient:Reference reporter:Reference substance:CodeableConcept status:code criticality:code type:code category:code lastOccurence:dateTime note:Annotation reaction*:AllergyIntolerance.reaction
AllergyIntolerance.reaction BackboneElement substance:CodeableConcept certainty:code manifestation*:CodeableConcept description:string onset:dateTime severity:code exposureRoute:CodeableConcept note:Annotation
Annotation Element author[x]:Reference,string time:dateTime text:string
Appointment DomainResource identifier*:Identifier status:code type:CodeableConcept reason:CodeableConcept priority:unsignedInt description:string start:instant end:instant minutesDuration:positiveInt slot*:Reference comment:string participant*:Appointment.participant
Appointment.participant BackboneElement type*:CodeableConcept actor:Reference required:code status:code
AppointmentResponse DomainResource identifier*:Identifier appointment:Reference start:instant end:instant participantType*:CodeableConcept actor:Reference participantStatus:code comment:string
Attachment Element contentType:code language:code data:base64Binary url:uri size:unsignedInt hash:base64Binary title:string creation:dateTime
AuditEvent DomainResource event:AuditEvent.event participant*:AuditEvent.participant source:AuditEvent.source object*:AuditEvent.object
AuditEvent.event BackboneElement type:Coding subtype*:Coding action:code dateTime:instant outcome:code outcomeDesc:string purposeOfEvent*:Coding
AuditEvent.object BackboneElement identifier:Identifier reference:Reference type:Coding role:Coding lifecycle:Coding securityLabel*:Coding name:string description:string query:base64Binary detail*:AuditEvent.object.detail
AuditEvent.object.detail BackboneElement type:string value:base64Binary
AuditEvent.participant BackboneElement role*:CodeableConcept reference:Reference userId:Identifier altId:string name:string requestor:boolean location:Reference policy*:uri media:Coding network:AuditEvent.participant.network purposeOfUse*:Coding
AuditEvent.participant.network BackboneElement address:string type:code
AuditEvent.source BackboneElement site:string identifier:Identifier type*:Coding
BackboneElement Element modifierExtension*:Extension
Basic DomainResource identifier*:Identifier code:CodeableConcept subject:Reference author:Reference created:date
Binary Resource contentType:code content:base64Binary
BodySite DomainResource patient:Reference identifier*:Identifier code:CodeableConcept modifier*:CodeableConcept description:string image*:Attachment
Bundle Resource type:code total:unsignedInt link*:Bundle.link entry*:Bundle.entry signature:Signature
Bundle.entry BackboneElement link*:Bundle.link fullUrl:uri resource:Resource search:Bundle.entry.search request:Bundle.entry.request response:Bundle.entry.response
Bundle.entry.request BackboneElement method:code url:uri ifNoneMatch:string ifModifiedSince:instant ifMatch:string ifNoneExist:string
Bundle.entry.response BackboneElement status:string location:uri etag:string lastModified:instant
Bundle.entry.search BackboneElement mode:code score:decimal
Bundle.link BackboneElement relation:string url:uri
CarePlan DomainResource identifier*:Identifier subject:Reference status:code context:Reference period:Period author*:Reference modified:dateTime category*:CodeableConcept description:string addresses*:Reference support*:Reference relatedPlan*:CarePlan.relatedPlan participant*:CarePlan.participant goal*:Reference activity*:CarePlan.activity note:Annotation
CarePlan.activity BackboneElement actionResulting*:Reference progress*:Annotation reference:Reference detail:CarePlan.activity.detail
CarePlan.activity.detail BackboneElement category:CodeableConcept code:CodeableConcept reasonCode*:CodeableConcept reasonReference*:Reference goal*:Reference status:code statusReason:CodeableConcept prohibited:boolean scheduled[x]:Timing,Period,string location:Reference performer*:Reference product[x]:CodeableConcept,Reference dailyAmount:Quantity quantity:Quantity description:string
CarePlan.participant BackboneElement role:CodeableConcept member:Reference
CarePlan.relatedPlan BackboneElement code:code plan:Reference
Claim DomainResource type:code identifier*:Identifier ruleset:Coding originalRuleset:Coding created:dateTime target:Reference provider:Reference organization:Reference use:code priority:Coding fundsReserve:Coding enterer:Reference facility:Reference prescription:Reference originalPrescription:Reference payee:Claim.payee referral:Reference diagnosis*:Claim.diagnosis condition*:Coding patient:Reference coverage*:Claim.coverage exception*:Coding school:string accident:date accidentType:Coding interventionException*:Coding item*:Claim.item additionalMaterials*:Coding missingTeeth*:Claim.missingTeeth
Claim.coverage BackboneElement sequence:positiveInt focal:boolean coverage:Reference businessArrangement:string relationship:Coding preAuthRef*:string claimResponse:Reference originalRuleset:Coding
Claim.diagnosis BackboneElement sequence:positiveInt diagnosis:Coding
Claim.item BackboneElement sequence:positiveInt type:Coding provider:Reference diagnosisLinkId*:positiveInt service:Coding serviceDate:date quantity:Quantity unitPrice:Quantity factor:decimal points:decimal net:Quantity udi:Coding bodySite:Coding subSite*:Coding modifier*:Coding detail*:Claim.item.detail prosthesis:Claim.item.prosthesis
Claim.item.detail BackboneElement sequence:positiveInt type:Coding service:Coding quantity:Quantity unitPrice:Quantity factor:decimal points:decimal net:Quantity udi:Coding subDetail*:Claim.item.detail.subDetail
Claim.item.detail.subDetail BackboneElement sequence:positiveInt type:Coding service:Coding quantity:Quantity unitPrice:Quantity factor:decimal points:decimal net:Quantity udi:Coding
Claim.item.prosthesis BackboneElement initial:boolean priorDate:date priorMaterial:Coding
Claim.missingTeeth BackboneElement tooth:Coding reason:Coding extractionDate:date
Claim.payee BackboneElement type:Coding provider:Reference organization:Reference person:Reference
ClaimResponse DomainResource identifier*:Identifier request:Reference ruleset:Coding originalRuleset:Coding created:dateTime organization:Reference requestProvider:Reference requestOrganization:Reference outcome:code disposition:string payeeType:Coding item*:ClaimResponse.item addItem*:ClaimResponse.addItem error*:ClaimResponse.error totalCost:Quantity unallocDeductable:Quantity totalBenefit:Quantity paymentAdjustment:Quantity paymentAdjustmentReason:Coding paymentDate:date paymentAmount:Quantity paymentRef:Identifier reserved:Coding form:Coding note*:ClaimResponse.note coverage*:ClaimResponse.coverage
ClaimResponse.addItem BackboneElement sequenceLinkId*:positiveInt service:Coding fee:Quantity noteNumberLinkId*:positiveInt adjudication*:ClaimResponse.addItem.adjudication detail*:ClaimResponse.addItem.detail
ClaimResponse.addItem.adjudication BackboneElement code:Coding amount:Quantity value:decimal
ClaimResponse.addItem.detail BackboneElement service:Coding fee:Quantity adjudication*:ClaimResponse.addItem.detail.adjudication
ClaimResponse.addItem.detail.adjudication BackboneElement code:Coding amount:Quantity value:decimal
ClaimResponse.coverage BackboneElement sequence:positiveInt focal:boolean coverage:Reference businessArrangement:string relationship:Coding preAuthRef*:string claimResponse:Reference originalRuleset:Coding
ClaimResponse.error BackboneElement sequenceLinkId:positiveInt detailSequenceLinkId:positiveInt subdetailSequenceLinkId:positiveInt code:Coding
ClaimResponse.item BackboneElement sequenceLinkId:positiveInt noteNumber*:positiveInt adjudication*:ClaimResponse.item.adjudication detail*:ClaimResponse.item.detail
ClaimResponse.item.adjudication BackboneElement code:Coding amount:Quantity value:decimal
ClaimResponse.item.detail BackboneElement sequenceLinkId:positiveInt adjudication*:ClaimResponse.item.detail.adjudication subDetail*:ClaimResponse.item.detail.subDetail
ClaimResponse.item.detail.adjudication BackboneElement code:Coding amount:Quantity value:decimal
ClaimResponse.item.detail.subDetail BackboneElement sequenceLinkId:positiveInt adjudication*:ClaimResponse.item.detail.subDetail.adjudication
ClaimResponse.item.detail.subDetail.adjudication BackboneElement code:Coding amount:Quantity value:decimal
ClaimResponse.note BackboneElement number:positiveInt type:Coding text:string
ClinicalImpression DomainResource patient:Reference assessor:Reference status:code date:dateTime description:string previous:Reference problem*:Reference trigger[x]:CodeableConcept,Reference investigations*:ClinicalImpression.investigations protocol:uri summary:string finding*:ClinicalImpression.finding resolved*:CodeableConcept ruledOut*:ClinicalImpression.ruledOut prognosis:string plan*:Reference action*:Reference
ClinicalImpression.finding BackboneElement item:CodeableConcept cause:string
ClinicalImpression.investigations BackboneElement code:CodeableConcept item*:Reference
ClinicalImpression.ruledOut BackboneElement item:CodeableConcept reason:string
CodeableConcept Element coding*:Coding text:string
Coding Element system:uri version:string code:code display:string userSelected:boolean
Communication DomainResource identifier*:Identifier category:CodeableConcept sender:Reference recipient*:Reference payload*:Communication.payload medium*:CodeableConcept status:code encounter:Reference sent:dateTime received:dateTime reason*:CodeableConcept subject:Reference requestDetail:Reference
Communication.payload BackboneElement content[x]:string,Attachment,Reference
CommunicationRequest DomainResource identifier*:Identifier category:CodeableConcept sender:Reference recipient*:Reference payload*:CommunicationRequest.payload medium*:CodeableConcept requester:Reference status:code encounter:Reference scheduled[x]:dateTime,Period reason*:CodeableConcept requestedOn:dateTime subject:Reference priority:CodeableConcept
CommunicationRequest.payload BackboneElement content[x]:string,Attachment,Reference
Composition DomainResource identifier:Identifier date:dateTime type:CodeableConcept class:CodeableConcept title:string status:code confidentiality:code subject:Reference author*:Reference attester*:Composition.attester custodian:Reference event*:Composition.event encounter:Reference section*:Composition.section
Composition.attester BackboneElement mode*:code time:dateTime party:Reference
Composition.event BackboneElement code*:CodeableConcept period:Period detail*:Reference
Composition.section BackboneElement title:string code:CodeableConcept text:Narrative mode:code orderedBy:CodeableConcept entry*:Reference emptyReason:CodeableConcept section*:Composition.section
ConceptMap DomainResource url:uri identifier:Identifier version:string name:string status:code experimental:boolean publisher:string contact*:ConceptMap.contact date:dateTime description:string useContext*:CodeableConcept requirements:string copyright:string source[x]:uri,Reference target[x]:uri,Reference element*:ConceptMap.element
ConceptMap.contact BackboneElement name:string telecom*:ContactPoint
ConceptMap.element BackboneElement codeSystem:uri code:code target*:ConceptMap.element.target
ConceptMap.element.target BackboneElement codeSystem:uri code:code equivalence:code comments:string dependsOn*:ConceptMap.element.target.dependsOn product*:ConceptMap.element.target.dependsOn
ConceptMap.element.target.dependsOn BackboneElement element:uri codeSystem:uri code:string
Condition DomainResource identifier*:Identifier patient:Reference encounter:Reference asserter:Reference dateRecorded:date code:CodeableConcept category:CodeableConcept clinicalStatus:code verificationStatus:code severity:CodeableConcept onset[x]:dateTime,Quantity,Period,Range,string abatement[x]:dateTime,Quantity,boolean,Period,Range,string stage:Condition.stage evidence*:Condition.evidence bodySite*:CodeableConcept notes:string
Condition.evidence BackboneElement code:CodeableConcept detail*:Reference
Condition.stage BackboneElement summary:CodeableConcept assessment*:Reference
Conformance DomainResource url:uri version:string name:string status:code experimental:boolean publisher:string contact*:Conformance.contact date:dateTime description:string requirements:string copyright:string kind:code software:Conformance.software implementation:Conformance.implementation fhirVersion:id acceptUnknown:code format*:code profile*:Reference rest*:Conformance.rest messaging*:Conformance.messaging document*:Conformance.document
Conformance.contact BackboneElement name:string telecom*:ContactPoint
Conformance.document BackboneElement mode:code documentation:string profile:Reference
Conformance.implementation BackboneElement description:string url:uri
Conformance.messaging BackboneElement endpoint*:Conformance.messaging.endpoint reliableCache:unsignedInt documentation:string event*:Conformance.messaging.event
Conformance.messaging.endpoint BackboneElement protocol:Coding address:uri
Conformance.messaging.event BackboneElement code:Coding category:code mode:code focus:code request:Reference response:Reference documentation:string
Conformance.rest BackboneElement mode:code documentation:string security:Conformance.rest.security resource*:Conformance.rest.resource interaction*:Conformance.rest.interaction transactionMode:code searchParam*:Conformance.rest.resource.searchParam operation*:Conformance.rest.operation compartment*:uri
Conformance.rest.interaction BackboneElement code:code documentation:string
Conformance.rest.operation BackboneElement name:string definition:Reference
Conformance.rest.resource BackboneElement type:code profile:Reference interaction*:Conformance.rest.resource.interaction versioning:code readHistory:boolean updateCreate:boolean conditionalCreate:boolean conditionalUpdate:boolean conditionalDelete:code searchInclude*:string searchRevInclude*:string searchParam*:Conformance.rest.resource.searchParam
Conformance.rest.resource.interaction BackboneElement code:code documentation:string
Conformance.rest.resource.searchParam BackboneElement name:string definition:uri type:code documentation:string target*:code modifier*:code chain*:string
Conformance.rest.security BackboneElement cors:boolean service*:CodeableConcept description:string certificate*:Conformance.rest.security.certificate
Conformance.rest.security.certificate BackboneElement type:code blob:base64Binary
Conformance.software BackboneElement name:string version:string releaseDate:dateTime
ContactPoint Element system:code value:string use:code rank:positiveInt period:Period
Contract DomainResource identifier:Identifier issued:dateTime applies:Period subject*:Reference authority*:Reference domain*:Reference type:CodeableConcept subType*:CodeableConcept action*:CodeableConcept actionReason*:CodeableConcept actor*:Contract.actor valuedItem*:Contract.valuedItem signer*:Contract.signer term*:Contract.term binding[x]:Attachment,Reference friendly*:Contract.friendly legal*:Contract.legal rule*:Contract.rule
Contract.actor BackboneElement entity:Reference role*:CodeableConcept
Contract.friendly BackboneElement content[x]:Attachment,Reference
Contract.legal BackboneElement content[x]:Attachment,Reference
Contract.rule BackboneElement content[x]:Attachment,Reference
Contract.signer BackboneElement type:Coding party:Reference signature:string
Contract.term BackboneElement identifier:Identifier issued:dateTime applies:Period type:CodeableConcept subType:CodeableConcept subject:Reference action*:CodeableConcept actionReason*:CodeableConcept actor*:Contract.term.actor text:string valuedItem*:Contract.term.valuedItem group*:Contract.term
Contract.term.actor BackboneElement entity:Reference role*:CodeableConcept
Contract.term.valuedItem BackboneElement entity[x]:CodeableConcept,Reference identifier:Identifier effectiveTime:dateTime quantity:Quantity unitPrice:Quantity factor:decimal points:decimal net:Quantity
Contract.valuedItem BackboneElement entity[x]:CodeableConcept,Reference identifier:Identifier effectiveTime:dateTime quantity:Quantity unitPrice:Quantity factor:decimal points:decimal net:Quantity
Coverage DomainResource issuer:Reference bin:Identifier period:Period type:Coding subscriberId:Identifier identifier*:Identifier group:string plan:string subPlan:string dependent:positiveInt sequence:positiveInt subscriber:Reference network:Identifier contract*:Reference
DataElement DomainResource url:uri identifier*:Identifier version:string name:string status:code experimental:boolean publisher:string contact*:DataElement.contact date:dateTime useContext*:CodeableConcept copyright:string stringency:code mapping*:DataElement.mapping element*:ElementDefinition
DataElement.contact BackboneElement name:string telecom*:ContactPoint
DataElement.mapping BackboneElement identity:id uri:uri name:string comments:string
DetectedIssue DomainResource patient:Reference category:CodeableConcept severity:code implicated*:Reference detail:string date:dateTime author:Reference identifier:Identifier reference:uri mitigation*:DetectedIssue.mitigation
DetectedIssue.mitigation BackboneElement action:CodeableConcept date:dateTime author:Reference
Device DomainResource identifier*:Identifier type:CodeableConcept note*:Annotation status:code manufacturer:string model:string version:string manufactureDate:dateTime expiry:dateTime udi:string lotNumber:string owner:Reference location:Reference patient:Reference contact*:ContactPoint url:uri
DeviceComponent DomainResource type:CodeableConcept identifier:Identifier lastSystemChange:instant source:Reference parent:Reference operationalStatus*:CodeableConcept parameterGroup:CodeableConcept measurementPrinciple:code productionSpecification*:DeviceComponent.productionSpecification languageCode:CodeableConcept
DeviceComponent.productionSpecification BackboneElement specType:CodeableConcept componentId:Identifier productionSpec:string
DeviceMetric DomainResource type:CodeableConcept identifier:Identifier unit:CodeableConcept source:Reference parent:Reference operationalStatus:code color:code category:code measurementPeriod:Timing calibration*:DeviceMetric.calibration
DeviceMetric.calibration BackboneElement type:code state:code time:instant
DeviceUseRequest DomainResource bodySite[x]:CodeableConcept,Reference status:code device:Reference encounter:Reference identifier*:Identifier indication*:CodeableConcept notes*:string prnReason*:CodeableConcept orderedOn:dateTime recordedOn:dateTime subject:Reference timing[x]:Timing,Period,dateTime priority:code
DeviceUseStatement DomainResource bodySite[x]:CodeableConcept,Reference whenUsed:Period device:Reference identifier*:Identifier indication*:CodeableConcept notes*:string recordedOn:dateTime subject:Reference timing[x]:Timing,Period,dateTime
DiagnosticOrder DomainResource subject:Reference orderer:Reference identifier*:Identifier encounter:Reference reason*:CodeableConcept supportingInformation*:Reference specimen*:Reference status:code priority:code event*:DiagnosticOrder.event item*:DiagnosticOrder.item note*:Annotation
DiagnosticOrder.event BackboneElement status:code description:CodeableConcept dateTime:dateTime actor:Reference
DiagnosticOrder.item BackboneElement code:CodeableConcept specimen*:Reference bodySite:CodeableConcept status:code event*:DiagnosticOrder.event
DiagnosticReport DomainResource identifier*:Identifier status:code category:CodeableConcept code:CodeableConcept subject:Reference encounter:Reference effective[x]:dateTime,Period issued:instant performer:Reference request*:Reference specimen*:Reference result*:Reference imagingStudy*:Reference image*:DiagnosticReport.image conclusion:string codedDiagnosis*:CodeableConcept presentedForm*:Attachment
DiagnosticReport.image BackboneElement comment:string link:Reference
DocumentManifest DomainResource masterIdentifier:Identifier identifier*:Identifier subject:Reference recipient*:Reference type:CodeableConcept author*:Reference created:dateTime source:uri status:code description:string content*:DocumentManifest.content related*:DocumentManifest.related
DocumentManifest.content BackboneElement p[x]:Attachment,Reference
DocumentManifest.related BackboneElement identifier:Identifier ref:Reference
DocumentReference DomainResource masterIdentifier:Identifier identifier*:Identifier subject:Reference type:CodeableConcept class:CodeableConcept author*:Reference custodian:Reference authenticator:Reference created:dateTime indexed:instant status:code docStatus:CodeableConcept relatesTo*:DocumentReference.relatesTo description:string securityLabel*:CodeableConcept content*:DocumentReference.content context:DocumentReference.context
DocumentReference.content BackboneElement attachment:Attachment format*:Coding
DocumentReference.context BackboneElement encounter:Reference event*:CodeableConcept period:Period facilityType:CodeableConcept practiceSetting:CodeableConcept sourcePatientInfo:Reference related*:DocumentReference.context.related
DocumentReference.context.related BackboneElement identifier:Identifier ref:Reference
DocumentReference.relatesTo BackboneElement code:code target:Reference
DomainResource Resource text:Narrative contained*:Resource extension*:Extension modifierExtension*:Extension
Element - @id:id extension*:Extension
ElementDefinition Element path:string representation*:code name:string label:string code*:Coding slicing:ElementDefinition.slicing short:string definition:markdown comments:markdown requirements:markdown alias*:string min:integer max:string base:ElementDefinition.base type*:ElementDefinition.type nameReference:string defaultValue[x]:* meaningWhenMissing:markdown fixed[x]:* pattern[x]:* example[x]:* minValue[x]:* maxValue[x]:* maxLength:integer condition*:id constraint*:ElementDefinition.constraint mustSupport:boolean isModifier:boolean isSummary:boolean binding:ElementDefinition.binding mapping*:ElementDefinition.mapping
ElementDefinition.base Element path:string min:integer max:string
ElementDefinition.binding Element strength:code description:string valueSet[x]:uri,Reference
ElementDefinition.constraint Element key:id requirements:string severity:code human:string xpath:string
ElementDefinition.mapping Element identity:id language:code map:string
ElementDefinition.slicing Element discriminator*:string description:string ordered:boolean rules:code
ElementDefinition.type Element code:code profile*:uri aggregation*:code
EligibilityRequest DomainResource identifier*:Identifier ruleset:Coding originalRuleset:Coding created:dateTime target:Reference provider:Reference organization:Reference
EligibilityResponse DomainResource identifier*:Identifier request:Reference outcome:code disposition:string ruleset:Coding originalRuleset:Coding created:dateTime organization:Reference requestProvider:Reference requestOrganization:Reference
Encounter DomainResource identifier*:Identifier status:code statusHistory*:Encounter.statusHistory class:code type*:CodeableConcept priority:CodeableConcept patient:Reference episodeOfCare*:Reference incomingReferral*:Reference participant*:Encounter.participant appointment:Reference period:Period length:Quantity reason*:CodeableConcept indication*:Reference hospitalization:Encounter.hospitalization location*:Encounter.location serviceProvider:Reference partOf:Reference
Encounter.hospitalization BackboneElement preAdmissionIdentifier:Identifier origin:Reference admitSource:CodeableConcept admittingDiagnosis*:Reference reAdmission:CodeableConcept dietPreference*:CodeableConcept specialCourtesy*:CodeableConcept specialArrangement*:CodeableConcept destination:Reference dischargeDisposition:CodeableConcept dischargeDiagnosis*:Reference
Encounter.location BackboneElement location:Reference status:code period:Period
Encounter.participant BackboneElement type*:CodeableConcept period:Period individual:Reference
Encounter.statusHistory BackboneElement status:code period:Period
EnrollmentRequest DomainResource identifier*:Identifier ruleset:Coding originalRuleset:Coding created:dateTime target:Reference provider:Reference organization:Reference subject:Reference coverage:Reference relationship:Coding
EnrollmentResponse DomainResource identifier*:Identifier request:Reference outcome:code disposition:string ruleset:Coding originalRuleset:Coding created:dateTime organization:Reference requestProvider:Reference requestOrganization:Reference
EpisodeOfCare DomainResource identifier*:Identifier status:code statusHistory*:EpisodeOfCare.statusHistory type*:CodeableConcept condition*:Reference patient:Reference managingOrganization:Reference period:Period referralRequest*:Reference careManager:Reference careTeam*:EpisodeOfCare.careTeam
EpisodeOfCare.careTeam BackboneElement role*:CodeableConcept period:Period member:Reference
EpisodeOfCare.statusHistory BackboneElement status:code period:Period
ExplanationOfBenefit DomainResource identifier*:Identifier request:Reference outcome:code disposition:string ruleset:Coding originalRuleset:Coding created:dateTime organization:Reference requestProvider:Reference requestOrganization:Reference
Extension Element @url:uri value[x]:*
FamilyMemberHistory DomainResource identifier*:Identifier patient:Reference date:dateTime status:code name:string relationship:CodeableConcept gender:code born[x]:Period,date,string age[x]:Quantity,Range,string deceased[x]:boolean,Quantity,Range,date,string note:Annotation condition*:FamilyMemberHistory.condition
FamilyMemberHistory.condition BackboneElement code:CodeableConcept outcome:CodeableConcept onset[x]:Quantity,Range,Period,string note:Annotation
Flag DomainResource identifier*:Identifier category:CodeableConcept status:code period:Period subject:Reference encounter:Reference author:Reference code:CodeableConcept
Goal DomainResource identifier*:Identifier subject:Reference start[x]:date,CodeableConcept target[x]:date,Quantity category*:CodeableConcept description:string status:code statusDate:date statusReason:CodeableConcept author:Reference priority:CodeableConcept addresses*:Reference note*:Annotation outcome*:Goal.outcome
Goal.outcome BackboneElement result[x]:CodeableConcept,Reference
Group DomainResource identifier*:Identifier type:code actual:boolean code:CodeableConcept name:string quantity:unsignedInt characteristic*:Group.characteristic member*:Group.member
Group.characteristic BackboneElement code:CodeableConcept value[x]:CodeableConcept,boolean,Quantity,Range exclude:boolean period:Period
Group.member BackboneElement entity:Reference period:Period inactive:boolean
HealthcareService DomainResource identifier*:Identifier providedBy:Reference serviceCategory:CodeableConcept serviceType*:HealthcareService.serviceType location:Reference serviceName:string comment:string extraDetails:string photo:Attachment telecom*:ContactPoint coverageArea*:Reference serviceProvisionCode*:CodeableConcept eligibility:CodeableConcept eligibilityNote:string programName*:string characteristic*:CodeableConcept referralMethod*:CodeableConcept publicKey:string appointmentRequired:boolean availableTime*:HealthcareService.availableTime notAvailable*:HealthcareService.notAvailable availabilityExceptions:string
HealthcareService.availableTime BackboneElement daysOfWeek*:code allDay:boolean availableStartTime:time availableEndTime:time
HealthcareService.notAvailable BackboneElement description:string during:Period
HealthcareService.serviceType BackboneElement type:CodeableConcept specialty*:CodeableConcept
HumanName Element use:code text:string family*:string given*:string prefix*:string suffix*:string period:Period
Identifier Element use:code type:CodeableConcept system:uri value:string period:Period assigner:Reference
ImagingObjectSelection DomainResource uid:oid patient:Reference title:CodeableConcept description:string author:Reference authoringTime:dateTime study*:ImagingObjectSelection.study
ImagingObjectSelection.study BackboneElement uid:oid url:uri imagingStudy:Reference series*:ImagingObjectSelection.study.series
ImagingObjectSelection.study.series BackboneElement uid:oid url:uri instance*:ImagingObjectSelection.study.series.instance
ImagingObjectSelection.study.series.instance BackboneElement sopClass:oid uid:oid url:uri frames*:ImagingObjectSelection.study.series.instance.frames
ImagingObjectSelection.study.series.instance.frames BackboneElement frameNumbers*:unsignedInt url:uri
ImagingStudy DomainResource started:dateTime patient:Reference uid:oid accession:Identifier identifier*:Identifier order*:Reference modalityList*:Coding referrer:Reference availability:code url:uri numberOfSeries:unsignedInt numberOfInstances:unsignedInt procedure*:Reference interpreter:Reference description:string series*:ImagingStudy.series
ImagingStudy.series BackboneElement number:unsignedInt modality:Coding uid:oid description:string numberOfInstances:unsignedInt availability:code url:uri bodySite:Coding laterality:Coding started:dateTime instance*:ImagingStudy.series.instance
ImagingStudy.series.instance BackboneElement number:unsignedInt uid:oid sopClass:oid type:string title:string content*:Attachment
Immunization DomainResource identifier*:Identifier status:code date:dateTime vaccineCode:CodeableConcept patient:Reference wasNotGiven:boolean reported:boolean performer:Reference requester:Reference encounter:Reference manufacturer:Reference location:Reference lotNumber:string expirationDate:date site:CodeableConcept route:CodeableConcept doseQuantity:Quantity note*:Annotation explanation:Immunization.explanation reaction*:Immunization.reaction vaccinationProtocol*:Immunization.vaccinationProtocol
Immunization.explanation BackboneElement reason*:CodeableConcept reasonNotGiven*:CodeableConcept
Immunization.reaction BackboneElement date:dateTime detail:Reference reported:boolean
Immunization.vaccinationProtocol BackboneElement doseSequence:positiveInt description:string authority:Reference series:string seriesDoses:positiveInt targetDisease*:CodeableConcept doseStatus:CodeableConcept doseStatusReason:CodeableConcept
ImmunizationRecommendation DomainResource identifier*:Identifier patient:Reference recommendation*:ImmunizationRecommendation.recommendation
ImmunizationRecommendation.recommendation BackboneElement date:dateTime vaccineCode:CodeableConcept doseNumber:positiveInt forecastStatus:CodeableConcept dateCriterion*:ImmunizationRecommendation.recommendation.dateCriterion protocol:ImmunizationRecommendation.recommendation.protocol supportingImmunization*:Reference supportingPatientInformation*:Reference
ImmunizationRecommendation.recommendation.dateCriterion BackboneElement code:CodeableConcept value:dateTime
ImmunizationRecommendation.recommendation.protocol BackboneElement doseSequence:integer description:string authority:Reference series:string
ImplementationGuide DomainResource url:uri version:string name:string status:code experimental:boolean publisher:string contact*:ImplementationGuide.contact date:dateTime description:string useContext*:CodeableConcept copyright:string fhirVersion:id dependency*:ImplementationGuide.dependency package*:ImplementationGuide.package global*:ImplementationGuide.global binary*:uri page:ImplementationGuide.page
ImplementationGuide.contact BackboneElement name:string telecom*:ContactPoint
ImplementationGuide.dependency BackboneElement type:code uri:uri
ImplementationGuide.global BackboneElement type:code profile:Reference
ImplementationGuide.package BackboneElement name:string description:string resource*:ImplementationGuide.package.resource
ImplementationGuide.package.resource BackboneElement purpose:code name:string description:string acronym:string source[x]:uri,Reference exampleFor:Reference
ImplementationGuide.page BackboneElement source:uri name:string kind:code type*:code package*:string format:code page*:ImplementationGuide.page
List DomainResource identifier*:Identifier title:string code:CodeableConcept subject:Reference source:Reference encounter:Reference status:code date:dateTime orderedBy:CodeableConcept mode:code note:string entry*:List.entry emptyReason:CodeableConcept
List.entry BackboneElement flag:CodeableConcept deleted:boolean date:dateTime item:Reference
Location DomainResource identifier*:Identifier status:code name:string description:string mode:code type:CodeableConcept telecom*:ContactPoint address:Address physicalType:CodeableConcept position:Location.position managingOrganization:Reference partOf:Reference
Location.position BackboneElement longitude:decimal latitude:decimal altitude:decimal
Media DomainResource type:code subtype:CodeableConcept identifier*:Identifier subject:Reference operator:Reference view:CodeableConcept deviceName:string height:positiveInt width:positiveInt frames:positiveInt duration:unsignedInt content:Attachment
Medication DomainResource code:CodeableConcept isBrand:boolean manufacturer:Reference product:Medication.product package:Medication.package
Medication.package BackboneElement container:CodeableConcept content*:Medication.package.content
Medication.package.content BackboneElement item:Reference amount:Quantity
Medication.product BackboneElement form:CodeableConcept ingredient*:Medication.product.ingredient batch*:Medication.product.batch
Medication.product.batch BackboneElement lotNumber:string expirationDate:dateTime
Medication.product.ingredient BackboneElement item:Reference amount:Ratio
MedicationAdministration DomainResource identifier*:Identifier status:code patient:Reference practitioner:Reference encounter:Reference prescription:Reference wasNotGiven:boolean reasonNotGiven*:CodeableConcept reasonGiven*:CodeableConcept effectiveTime[x]:dateTime,Period medication[x]:CodeableConcept,Reference device*:Reference note:string dosage:MedicationAdministration.dosage
MedicationAdministration.dosage BackboneElement text:string site[x]:CodeableConcept,Reference route:CodeableConcept method:CodeableConcept quantity:Quantity rate[x]:Ratio,Range
MedicationDispense DomainResource identifier:Identifier status:code patient:Reference dispenser:Reference authorizingPrescription*:Reference type:CodeableConcept quantity:Quantity daysSupply:Quantity medication[x]:CodeableConcept,Reference whenPrepared:dateTime whenHandedOver:dateTime destination:Reference receiver*:Reference note:string dosageInstruction*:MedicationDispense.dosageInstruction substitution:MedicationDispense.substitution
MedicationDispense.dosageInstruction BackboneElement text:string additionalInstructions:CodeableConcept timing:Timing asNeeded[x]:boolean,CodeableConcept site[x]:CodeableConcept,Reference route:CodeableConcept method:CodeableConcept dose[x]:Range,Quantity rate[x]:Ratio,Range maxDosePerPeriod:Ratio
MedicationDispense.substitution BackboneElement type:CodeableConcept reason*:CodeableConcept responsibleParty*:Reference
MedicationOrder DomainResource identifier*:Identifier dateWritten:dateTime status:code dateEnded:dateTime reasonEnded:CodeableConcept patient:Reference prescriber:Reference encounter:Reference reason[x]:CodeableConcept,Reference note:string medication[x]:CodeableConcept,Reference dosageInstruction*:MedicationOrder.dosageInstruction dispenseRequest:MedicationOrder.dispenseRequest substitution:MedicationOrder.substitution priorPrescription:Reference
MedicationOrder.dispenseRequest BackboneElement medication[x]:CodeableConcept,Reference validityPeriod:Period numberOfRepeatsAllowed:positiveInt quantity:Quantity expectedSupplyDuration:Quantity
MedicationOrder.dosageInstruction BackboneElement text:string additionalInstructions:CodeableConcept timing:Timing asNeeded[x]:boolean,CodeableConcept site[x]:CodeableConcept,Reference route:CodeableConcept method:CodeableConcept dose[x]:Range,Quantity rate[x]:Ratio,Range maxDosePerPeriod:Ratio
MedicationOrder.substitution BackboneElement type:CodeableConcept reason:CodeableConcept
MedicationStatement DomainResource identifier*:Identifier patient:Reference informationSource:Reference dateAsserted:dateTime status:code wasNotTaken:boolean reasonNotTaken*:CodeableConcept reasonForUse[x]:CodeableConcept,Reference effective[x]:dateTime,Period note:string supportingInformation*:Reference medication[x]:CodeableConcept,Reference dosage*:MedicationStatement.dosage
MedicationStatement.dosage BackboneElement text:string timing:Timing asNeeded[x]:boolean,CodeableConcept site[x]:CodeableConcept,Reference route:CodeableConcept method:CodeableConcept quantity[x]:Quantity,Range rate[x]:Ratio,Range maxDosePerPeriod:Ratio
MessageHeader DomainResource timestamp:instant event:Coding response:MessageHeader.response source:MessageHeader.source destination*:MessageHeader.destination enterer:Reference author:Reference receiver:Reference responsible:Reference reason:CodeableConcept data*:Reference
MessageHeader.destination BackboneElement name:string target:Reference endpoint:uri
MessageHeader.response BackboneElement identifier:id code:code details:Reference
MessageHeader.source BackboneElement name:string software:string version:string contact:ContactPoint endpoint:uri
Meta Element versionId:id lastUpdated:instant profile*:uri security*:Coding tag*:Coding
NamingSystem DomainResource name:string status:code kind:code publisher:string contact*:NamingSystem.contact responsible:string date:dateTime type:CodeableConcept description:string useContext*:CodeableConcept usage:string uniqueId*:NamingSystem.uniqueId replacedBy:Reference
NamingSystem.contact BackboneElement name:string telecom*:ContactPoint
NamingSystem.uniqueId BackboneElement type:code value:string preferred:boolean period:Period
Narrative Element status:code div:xhtml
NutritionOrder DomainResource patient:Reference orderer:Reference identifier*:Identifier encounter:Reference dateTime:dateTime status:code allergyIntolerance*:Reference foodPreferenceModifier*:CodeableConcept excludeFoodModifier*:CodeableConcept oralDiet:NutritionOrder.oralDiet supplement*:NutritionOrder.supplement enteralFormula:NutritionOrder.enteralFormula
NutritionOrder.enteralFormula BackboneElement baseFormulaType:CodeableConcept baseFormulaProductName:string additiveType:CodeableConcept additiveProductName:string caloricDensity:Quantity routeofAdministration:CodeableConcept administration*:NutritionOrder.enteralFormula.administration maxVolumeToDeliver:Quantity administrationInstruction:string
NutritionOrder.enteralFormula.administration BackboneElement schedule:Timing quantity:Quantity rate[x]:Quantity,Ratio
NutritionOrder.oralDiet BackboneElement type*:CodeableConcept schedule*:Timing nutrient*:NutritionOrder.oralDiet.nutrient texture*:NutritionOrder.oralDiet.texture fluidConsistencyType*:CodeableConcept instruction:string
NutritionOrder.oralDiet.nutrient BackboneElement modifier:CodeableConcept amount:Quantity
NutritionOrder.oralDiet.texture BackboneElement modifier:CodeableConcept foodType:CodeableConcept
NutritionOrder.supplement BackboneElement type:CodeableConcept productName:string schedule*:Timing quantity:Quantity instruction:string
Observation DomainResource identifier*:Identifier status:code category:CodeableConcept code:CodeableConcept subject:Reference encounter:Reference effective[x]:dateTime,Period issued:instant performer*:Reference value[x]:Quantity,CodeableConcept,string,Range,Ratio,SampledData,Attachment,time,dateTime,Period dataAbsentReason:CodeableConcept interpretation:CodeableConcept comments:string bodySite:CodeableConcept method:CodeableConcept specimen:Reference device:Reference referenceRange*:Observation.referenceRange related*:Observation.related component*:Observation.component
Observation.component BackboneElement code:CodeableConcept value[x]:Quantity,CodeableConcept,string,Range,Ratio,SampledData,Attachment,time,dateTime,Period dataAbsentReason:CodeableConcept referenceRange*:Observation.referenceRange
Observation.referenceRange BackboneElement low:Quantity high:Quantity meaning:CodeableConcept age:Range text:string
Observation.related BackboneElement type:code target:Reference
OperationDefinition DomainResource url:uri version:string name:string status:code kind:code experimental:boolean publisher:string contact*:OperationDefinition.contact date:dateTime description:string requirements:string idempotent:boolean code:code notes:string base:Reference system:boolean type*:code instance:boolean parameter*:OperationDefinition.parameter
OperationDefinition.contact BackboneElement name:string telecom*:ContactPoint
OperationDefinition.parameter BackboneElement name:code use:code min:integer max:string documentation:string type:code profile:Reference binding:OperationDefinition.parameter.binding part*:OperationDefinition.parameter
OperationDefinition.parameter.binding BackboneElement strength:code valueSet[x]:uri,Reference
OperationOutcome DomainResource issue*:OperationOutcome.issue
OperationOutcome.issue BackboneElement severity:code code:code details:CodeableConcept diagnostics:string location*:string
Order DomainResource identifier*:Identifier date:dateTime subject:Reference source:Reference target:Reference reason[x]:CodeableConcept,Reference when:Order.when detail*:Reference
Order.when BackboneElement code:CodeableConcept schedule:Timing
OrderResponse DomainResource identifier*:Identifier request:Reference date:dateTime who:Reference orderStatus:code description:string fulfillment*:Reference
Organization DomainResource identifier*:Identifier active:boolean type:CodeableConcept name:string telecom*:ContactPoint address*:Address partOf:Reference contact*:Organization.contact
Organization.contact BackboneElement purpose:CodeableConcept name:HumanName telecom*:ContactPoint address:Address
Parameters Resource parameter*:Parameters.parameter
Parameters.parameter BackboneElement name:string value[x]:* resource:Resource part*:Parameters.parameter
Patient DomainResource identifier*:Identifier active:boolean name*:HumanName telecom*:ContactPoint gender:code birthDate:date deceased[x]:boolean,dateTime address*:Address maritalStatus:CodeableConcept multipleBirth[x]:boolean,integer photo*:Attachment contact*:Patient.contact animal:Patient.animal communication*:Patient.communication careProvider*:Reference managingOrganization:Reference link*:Patient.link
Patient.animal BackboneElement species:CodeableConcept breed:CodeableConcept genderStatus:CodeableConcept
Patient.communication BackboneElement language:CodeableConcept preferred:boolean
Patient.contact BackboneElement relationship*:CodeableConcept name:HumanName telecom*:ContactPoint address:Address gender:code organization:Reference period:Period
Patient.link BackboneElement other:Reference type:code
PaymentNotice DomainResource identifier*:Identifier ruleset:Coding originalRuleset:Coding created:dateTime target:Reference provider:Reference organization:Reference request:Reference response:Reference paymentStatus:Coding
PaymentReconciliation DomainResource identifier*:Identifier request:Reference outcome:code disposition:string ruleset:Coding originalRuleset:Coding created:dateTime period:Period organization:Reference requestProvider:Reference requestOrganization:Reference detail*:PaymentReconciliation.detail form:Coding total:Quantity note*:PaymentReconciliation.note
PaymentReconciliation.detail BackboneElement type:Coding request:Reference responce:Reference submitter:Reference payee:Reference date:date amount:Quantity
PaymentReconciliation.note BackboneElement type:Coding text:string
Period Element start:dateTime end:dateTime
Person DomainResource identifier*:Identifier name*:HumanName telecom*:ContactPoint gender:code birthDate:date address*:Address photo:Attachment managingOrganization:Reference active:boolean link*:Person.link
Person.link BackboneElement target:Reference assurance:code
Practitioner DomainResource identifier*:Identifier active:boolean name:HumanName telecom*:ContactPoint address*:Address gender:code birthDate:date photo*:Attachment practitionerRole*:Practitioner.practitionerRole qualification*:Practitioner.qualification communication*:CodeableConcept
Practitioner.practitionerRole BackboneElement managingOrganization:Reference role:CodeableConcept specialty*:CodeableConcept period:Period location*:Reference healthcareService*:Reference
Practitioner.qualification BackboneElement identifier*:Identifier code:CodeableConcept period:Period issuer:Reference
Procedure DomainResource identifier*:Identifier subject:Reference status:code category:CodeableConcept code:CodeableConcept notPerformed:boolean reasonNotPerformed*:CodeableConcept bodySite*:CodeableConcept reason[x]:CodeableConcept,Reference performer*:Procedure.performer performed[x]:dateTime,Period encounter:Reference location:Reference outcome:CodeableConcept report*:Reference complication*:CodeableConcept followUp*:CodeableConcept request:Reference notes*:Annotation focalDevice*:Procedure.focalDevice used*:Reference
Procedure.focalDevice BackboneElement action:CodeableConcept manipulated:Reference
Procedure.performer BackboneElement actor:Reference role:CodeableConcept
ProcedureRequest DomainResource identifier*:Identifier subject:Reference code:CodeableConcept bodySite*:CodeableConcept reason[x]:CodeableConcept,Reference scheduled[x]:dateTime,Period,Timing encounter:Reference performer:Reference status:code notes*:Annotation asNeeded[x]:boolean,CodeableConcept orderedOn:dateTime orderer:Reference priority:code
ProcessRequest DomainResource action:code identifier*:Identifier ruleset:Coding originalRuleset:Coding created:dateTime target:Reference provider:Reference organization:Reference request:Reference response:Reference nullify:boolean reference:string item*:ProcessRequest.item include*:string exclude*:string period:Period
ProcessRequest.item BackboneElement sequenceLinkId:integer
ProcessResponse DomainResource identifier*:Identifier request:Reference outcome:Coding disposition:string ruleset:Coding originalRuleset:Coding created:dateTime organization:Reference requestProvider:Reference requestOrganization:Reference form:Coding notes*:ProcessResponse.notes error*:Coding
ProcessResponse.notes BackboneElement type:Coding text:string
Provenance DomainResource target*:Reference period:Period recorded:instant reason*:CodeableConcept activity:CodeableConcept location:Reference policy*:uri agent*:Provenance.agent entity*:Provenance.entity signature*:Signature
Provenance.agent BackboneElement role:Coding actor:Reference userId:Identifier relatedAgent*:Provenance.agent.relatedAgent
Provenance.agent.relatedAgent BackboneElement type:CodeableConcept target:uri
Provenance.entity BackboneElement role:code type:Coding reference:uri display:string agent:Provenance.agent
Quantity Element value:decimal comparator:code unit:string system:uri code:code
Questionnaire DomainResource identifier*:Identifier version:string status:code date:dateTime publisher:string telecom*:ContactPoint subjectType*:code group:Questionnaire.group
Questionnaire.group BackboneElement linkId:string title:string concept*:Coding text:string required:boolean repeats:boolean group*:Questionnaire.group question*:Questionnaire.group.question
Questionnaire.group.question BackboneElement linkId:string concept*:Coding text:string type:code required:boolean repeats:boolean options:Reference option*:Coding group*:Questionnaire.group
QuestionnaireResponse DomainResource identifier:Identifier questionnaire:Reference status:code subject:Reference author:Reference authored:dateTime source:Reference encounter:Reference group:QuestionnaireResponse.group
QuestionnaireResponse.group BackboneElement linkId:string title:string text:string subject:Reference group*:QuestionnaireResponse.group question*:QuestionnaireResponse.group.question
QuestionnaireResponse.group.question BackboneElement linkId:string text:string answer*:QuestionnaireResponse.group.question.answer
QuestionnaireResponse.group.question.answer BackboneElement value[x]:boolean,decimal,integer,date,dateTime,instant,time,string,uri,Attachment,Coding,Quantity,Reference group*:QuestionnaireResponse.group
Range Element low:Quantity high:Quantity
Ratio Element numerator:Quantity denominator:Quantity
Reference Element reference:string display:string
ReferralRequest DomainResource status:code identifier*:Identifier date:dateTime type:CodeableConcept specialty:CodeableConcept priority:CodeableConcept patient:Reference requester:Reference recipient*:Reference encounter:Reference dateSent:dateTime reason:CodeableConcept description:string serviceRequested*:CodeableConcept supportingInformation*:Reference fulfillmentTime:Period
RelatedPerson DomainResource identifier*:Identifier patient:Reference relationship:CodeableConcept name:HumanName telecom*:ContactPoint gender:code birthDate:date address*:Address photo*:Attachment period:Period
Resource - id:id meta:Meta implicitRules:uri language:code
RiskAssessment DomainResource subject:Reference date:dateTime condition:Reference encounter:Reference performer:Reference identifier:Identifier method:CodeableConcept basis*:Reference prediction*:RiskAssessment.prediction mitigation:string
RiskAssessment.prediction BackboneElement outcome:CodeableConcept probability[x]:decimal,Range,CodeableConcept relativeRisk:decimal when[x]:Period,Range rationale:string
SampledData Element origin:Quantity period:decimal factor:decimal lowerLimit:decimal upperLimit:decimal dimensions:positiveInt data:string
Schedule DomainResource identifier*:Identifier type*:CodeableConcept actor:Reference planningHorizon:Period comment:string
SearchParameter DomainResource url:uri name:string status:code experimental:boolean publisher:string contact*:SearchParameter.contact date:dateTime requirements:string code:code base:code type:code description:string xpath:string xpathUsage:code target*:code
SearchParameter.contact BackboneElement name:string telecom*:ContactPoint
Signature Element type*:Coding when:instant who[x]:uri,Reference contentType:code blob:base64Binary
Slot DomainResource identifier*:Identifier type:CodeableConcept schedule:Reference freeBusyType:code start:instant end:instant overbooked:boolean comment:string
Specimen DomainResource identifier*:Identifier status:code type:CodeableConcept parent*:Reference subject:Reference accessionIdentifier:Identifier receivedTime:dateTime collection:Specimen.collection treatment*:Specimen.treatment container*:Specimen.container
Specimen.collection BackboneElement collector:Reference comment*:string collected[x]:dateTime,Period quantity:Quantity method:CodeableConcept bodySite:CodeableConcept
Specimen.container BackboneElement identifier*:Identifier description:string type:CodeableConcept capacity:Quantity specimenQuantity:Quantity additive[x]:CodeableConcept,Reference
Specimen.treatment BackboneElement description:string procedure:CodeableConcept additive*:Reference
StructureDefinition DomainResource url:uri identifier*:Identifier version:string name:string display:string status:code experimental:boolean publisher:string contact*:StructureDefinition.contact date:dateTime description:string useContext*:CodeableConcept requirements:string copyright:string code*:Coding fhirVersion:id mapping*:StructureDefinition.mapping kind:code constrainedType:code abstract:boolean contextType:code context*:string base:uri snapshot:StructureDefinition.snapshot differential:StructureDefinition.differential
StructureDefinition.contact BackboneElement name:string telecom*:ContactPoint
StructureDefinition.differential BackboneElement element*:ElementDefinition
StructureDefinition.mapping BackboneElement identity:id uri:uri name:string comments:string
StructureDefinition.snapshot BackboneElement element*:ElementDefinition
Subscription DomainResource criteria:string contact*:ContactPoint reason:string status:code error:string channel:Subscription.channel end:instant tag*:Coding
Subscription.channel BackboneElement type:code endpoint:uri payload:string header:string
Substance DomainResource identifier*:Identifier category*:CodeableConcept code:CodeableConcept description:string instance*:Substance.instance ingredient*:Substance.ingredient
Substance.ingredient BackboneElement quantity:Ratio substance:Reference
Substance.instance BackboneElement identifier:Identifier expiry:dateTime quantity:Quantity
SupplyDelivery DomainResource identifier:Identifier status:code patient:Reference type:CodeableConcept quantity:Quantity suppliedItem:Reference supplier:Reference whenPrepared:Period time:dateTime destination:Reference receiver*:Reference
SupplyRequest DomainResource patient:Reference source:Reference date:dateTime identifier:Identifier status:code kind:CodeableConcept orderedItem:Reference supplier*:Reference reason[x]:CodeableConcept,Reference when:SupplyRequest.when
SupplyRequest.when BackboneElement code:CodeableConcept schedule:Timing
TestScript DomainResource url:uri version:string name:string status:code identifier:Identifier experimental:boolean publisher:string contact*:TestScript.contact date:dateTime description:string useContext*:CodeableConcept requirements:string copyright:string metadata:TestScript.metadata multiserver:boolean fixture*:TestScript.fixture profile*:Reference variable*:TestScript.variable setup:TestScript.setup test*:TestScript.test teardown:TestScript.teardown
TestScript.contact BackboneElement name:string telecom*:ContactPoint
TestScript.fixture BackboneElement autocreate:boolean autodelete:boolean resource:Reference
TestScript.metadata BackboneElement link*:TestScript.metadata.link capability*:TestScript.metadata.capability
TestScript.metadata.capability BackboneElement required:boolean validated:boolean description:string destination:integer link*:uri conformance:Reference
TestScript.metadata.link BackboneElement url:uri description:string
TestScript.setup BackboneElement metadata:TestScript.metadata action*:TestScript.setup.action
TestScript.setup.action BackboneElement operation:TestScript.setup.action.operation assert:TestScript.setup.action.assert
TestScript.setup.action.assert BackboneElement label:string description:string direction:code compareToSourceId:string compareToSourcePath:string contentType:code headerField:string minimumId:string navigationLinks:boolean operator:code path:string resource:code response:code responseCode:string sourceId:id validateProfileId:id value:string warningOnly:boolean
TestScript.setup.action.operation BackboneElement type:Coding resource:code label:string description:string accept:code contentType:code destination:integer encodeRequestUrl:boolean params:string requestHeader*:TestScript.setup.action.operation.requestHeader responseId:id sourceId:id targetId:id url:string
TestScript.setup.action.operation.requestHeader BackboneElement field:string value:string
TestScript.teardown BackboneElement action*:TestScript.teardown.action
TestScript.teardown.action BackboneElement operation:TestScript.setup.action.operation
TestScript.test BackboneElement name:string description:string metadata:TestScript.metadata action*:TestScript.test.action
TestScript.test.action BackboneElement operation:TestScript.setup.action.operation assert:TestScript.setup.action.assert
TestScript.variable BackboneElement name:string headerField:string path:string sourceId:id
Timing Element event*:dateTime repeat:Timing.repeat code:CodeableConcept
Timing.repeat Element bounds[x]:Quantity,Range,Period count:integer duration:decimal durationMax:decimal durationUnits:code frequency:integer frequencyMax:integer period:decimal periodMax:decimal periodUnits:code when:code
ValueSet DomainResource url:uri identifier:Identifier version:string name:string status:code experimental:boolean publisher:string contact*:ValueSet.contact date:dateTime lockedDate:date description:string useContext*:CodeableConcept immutable:boolean requirements:string copyright:string extensible:boolean codeSystem:ValueSet.codeSystem compose:ValueSet.compose expansion:ValueSet.expansion
ValueSet.codeSystem BackboneElement system:uri version:string caseSensitive:boolean concept*:ValueSet.codeSystem.concept
ValueSet.codeSystem.concept BackboneElement code:code abstract:boolean display:string definition:string designation*:ValueSet.codeSystem.concept.designation concept*:ValueSet.codeSystem.concept
ValueSet.codeSystem.concept.designation BackboneElement language:code use:Coding value:string
ValueSet.compose BackboneElement import*:uri include*:ValueSet.compose.include exclude*:ValueSet.compose.include
ValueSet.compose.include BackboneElement system:uri version:string concept*:ValueSet.compose.include.concept filter*:ValueSet.compose.include.filter
ValueSet.compose.include.concept BackboneElement code:code display:string designation*:ValueSet.codeSystem.concept.designation
ValueSet.compose.include.filter BackboneElement property:code op:code value:code
ValueSet.contact BackboneElement name:string telecom*:ContactPoint
ValueSet.expansion BackboneElement identifier:uri timestamp:dateTime total:integer offset:integer parameter*:ValueSet.expansion.parameter contains*:ValueSet.expansion.contains
ValueSet.expansion.contains BackboneElement system:uri abstract:boolean version:string code:code display:string contains*:ValueSet.expansion.contains
ValueSet.expansion.parameter BackboneElement name:string value[x]:string,boolean,integer,decimal,uri,code
VisionPrescription DomainResource identifier*:Identifier dateWritten:dateTime patient:Reference prescriber:Reference encounter:Reference reason[x]:CodeableConcept,Reference dispense*:VisionPrescription.dispense
VisionPrescription.dispense BackboneElement product:Coding eye:code sphere:decimal cylinder:decimal axis:integer prism:decimal base:code add:decimal power:decimal backCurve:decimal diameter:decimal duration:Quantity color:string brand:string notes:string`;
