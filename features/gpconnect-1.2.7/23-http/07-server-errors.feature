@http @books @closing
Feature: Server errors of the run

  No request brings one about on purpose. Where one came, whatever was asked for, it is held to the rules on errors.

  @HTTP-081
  @API-ERR-044 @APPT-GEN-036
  Scenario: HTTP-081 Every server error says that it is one
    Given a working request of every interaction
    When each is sent without an Authorization header
    Then every response with status 500 says that it is an internal server error

  @HTTP-082
  @API-ERR-045 @APPT-GEN-036
  Scenario: HTTP-082 Every server error is explained
    Given a working request of every interaction
    When each is sent without an Authorization header
    Then every response with status 500 explains the error in diagnostics
