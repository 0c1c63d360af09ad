@read-a-patient
Feature: Read a patient works at all

  What scenarios of other endpoints build on.

  @PAT-001 @gateway
  @API-FHIR-091 @APPT-GEN-004 @FND-GEN-009 @FND-GEN-032 @FND-PATREAD-006 @FND-PATREAD-012 @FND-PATREAD-013
  Scenario: PAT-001 A patient is read by its logical id
    When a consumer reads a patient that it found by NHS number
    Then the response is 200 OK
    And the response is a Patient
    And it is the one that was asked for
