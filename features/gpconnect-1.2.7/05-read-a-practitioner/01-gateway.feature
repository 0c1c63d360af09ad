@read-a-practitioner
Feature: Read a practitioner works at all

  What scenarios of other endpoints build on.

  @PRAC-001 @gateway
  @API-FHIR-091 @APPT-GEN-004 @FND-GEN-009 @FND-GEN-033 @FND-PRACREAD-003 @FND-PRACREAD-009 @FND-PRACREAD-010
  Scenario: PRAC-001 A practitioner is read by its logical id
    When a consumer reads a practitioner that free slots lead to
    Then the response is 200 OK
    And the response is a Practitioner
    And it is the one that was asked for
