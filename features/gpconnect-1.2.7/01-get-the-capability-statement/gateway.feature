@get-the-capability-statement
Feature: Get the FHIR capability statement works at all

  What scenarios of other endpoints build on.

  @META-001 @gateway
  Scenario: META-001 The capability statement is returned
    When a consumer asks for the capability statement
    Then the response is 200 OK
    And the response is a CapabilityStatement
