@get-the-capability-statement
Feature: Get the FHIR capability statement works at all

  What scenarios of other endpoints build on.

  @META-001 @gateway
  @API-FHIR-033 @FND-CAP-002 @FND-CAP-004 @FND-CAP-006 @FND-CAP-007 @FND-GEN-004 @FND-GEN-008 @FND-GEN-009
  Scenario: META-001 The capability statement is returned
    When a consumer asks for the capability statement
    Then the response is 200 OK
    And the response is a CapabilityStatement
