@find-an-organisation
Feature: Find an organisation works at all

  What scenarios of other endpoints build on.

  @ORGS-001 @gateway
  Scenario: ORGS-001 The practice is found by its ODS code
    When a consumer searches for the practice by its ODS code
    Then the response is 200 OK
    And the response is a searchset Bundle
    And what was searched for is found
