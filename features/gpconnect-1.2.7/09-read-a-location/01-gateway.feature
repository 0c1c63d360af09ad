@read-a-location
Feature: Read a location works at all

  What scenarios of other endpoints build on.

  @LOC-001 @gateway
  @API-FHIR-091 @APPT-GEN-004 @FND-GEN-009 @FND-GEN-035 @FND-LOCREAD-004 @FND-LOCREAD-010 @FND-LOCREAD-011
  Scenario: LOC-001 A location is read by its logical id
    When a consumer reads a location that free slots lead to
    Then the response is 200 OK
    And the response is a Location
    And it is the one that was asked for
