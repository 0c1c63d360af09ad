@read-a-patient
Feature: Read a patient works at all

  What scenarios of other endpoints build on.

  @PAT-001 @gateway
  Scenario: PAT-001 A patient is read by its logical id
    When a consumer reads a patient that it found by NHS number
    Then the response is 200 OK
    And the response is a Patient
    And it is the one that was asked for
