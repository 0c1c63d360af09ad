@get-the-capability-statement
Feature: The Conformance statement of DSTU2

  @META-751
  @DST2B-FHIR-003 @DST2B-META-008 @DST2B-META-009 @DST2B-URL-018
  Scenario: META-751 The Conformance statement is of an instance that speaks FHIR 1.0.2
    When a consumer asks for the capability statement
    Then the Conformance statement is of the kind instance
    And the Conformance statement has the FHIR version 1.0.2

  @META-752
  @DST2B-META-018 @DST2B-META-019 @DST2B-SLOTS-016
  Scenario: META-752 The Conformance statement lists how slots are searched for and patients registered
    When a consumer asks for the capability statement
    Then the Conformance statement lists start, end and fb-type as search parameters of Slot
    And the Conformance statement lists the operation gpc.registerpatient

  @META-753
  @DST2B-META-014
  Scenario: META-753 The Conformance statement lists the profiles of what is exchanged
    When a consumer asks for the capability statement
    Then the Conformance statement lists the profile of each type that is exchanged
