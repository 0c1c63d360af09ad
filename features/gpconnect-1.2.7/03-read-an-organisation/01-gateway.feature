@read-an-organisation
Feature: Read an organisation works at all

  What scenarios of other endpoints build on.

  @ORG-001 @gateway
  @API-FHIR-091 @APPT-GEN-004 @FND-GEN-009 @FND-GEN-034 @FND-ORGREAD-005 @FND-ORGREAD-011 @FND-ORGREAD-012
  Scenario: ORG-001 The practice is read by its logical id
    When a consumer reads the practice that it found by its ODS code
    Then the response is 200 OK
    And the response is an Organization
    And it is the one that was asked for
