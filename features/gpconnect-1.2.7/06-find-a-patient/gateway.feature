@find-a-patient
Feature: Find a patient works at all

  What scenarios of other endpoints build on.

  @PATS-001 @gateway
  Scenario: PATS-001 A patient is found by NHS number
    When a consumer searches for a patient by NHS number
    Then the response is 200 OK
    And the response is a searchset Bundle
    And what was searched for is found
