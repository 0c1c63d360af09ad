@http @books
Feature: Errors of requests without an access token

  What is said of every error that patients are given, whichever interaction gives it.

  @HTTP-811
  @PFS-ERR-004 @PFS-ERR-005 @PFS-FHIR-024 @PFS-FHIR-029
  Scenario: HTTP-811 Errors name a code of the error page and explain themselves
    Given a working request of every interaction
    When each is sent without an access token
    Then every time, the response has one of the status codes of the guidance
    And every time, the error names a code of the error page
    And every time, the error is explained in an OperationOutcome with diagnostics
