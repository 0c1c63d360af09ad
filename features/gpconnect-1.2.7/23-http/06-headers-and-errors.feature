@http @books
Feature: Headers and errors of every interaction

  What the answers of all interactions have in common, and how they refuse.

  @HTTP-071
  @API-FHIR-070 @API-FHIR-071 @API-FHIR-073 @API-FHIR-076 @API-FHIR-077 @API-FHIR-079 @API-FHIR-092
  @API-HTTP-007 @API-HTTP-027 @API-HTTP-085 @API-HTTP-086 @APPT-GEN-052 @APPT-GEN-055
  Scenario: HTTP-071 Answers to good requests carry the headers that they owe
    When each is sent as it is
    Then every time, the response to a read is the resource, with Content-Type and ETag
    And every time, the response to a read carries Content-Location
    And every time, the response to a create is the resource, with Content-Type and ETag
    And every time, the response to a create carries Content-Location
    And every time, the response to an update is the resource, with Content-Type and ETag
    And every time, the response to an update carries Content-Location
    And every time, the response carries the version of a single resource in an ETag
    And every time, the response to a request for a single resource has a weak ETag, in quotes
    And every time, the URLs in the headers of the response are written as RFC 3986 has them
    And every time, the response says by Strict-Transport-Security that only HTTPS is to be used

  @HTTP-072
  @API-ERR-007 @API-FHIR-082 @API-FHIR-085 @API-FHIR-086 @APPT-GEN-035
  Scenario: HTTP-072 Errors name a code of the error page and explain themselves
    Given a working request of every interaction
    When each is sent without an Authorization header
    Then every time, the response has one of the status codes of the guidance
    And every time, the error names a code of the error page
    And every time, the error is explained in an OperationOutcome with diagnostics

  @HTTP-073
  @API-HTTP-088
  Scenario: HTTP-073 An update of an older state is refused
    Given a working request of every interaction
    When each is sent with the version of an older state in If-Match
    Then every time, the update is refused with 409
