@read-a-practitioner
Feature: Readings by an id that nothing has

  An id that is unknown, and one that is no id, are not found.

  @PRAC-051
  @API-ERR-016 @APPT-GEN-032 @FND-GEN-037 @FND-PRACREAD-005 @FND-PRACREAD-006 @FND-PRACREAD-007
  Scenario: PRAC-051 An id of digits that nothing has is not found
    Given a consumer who reads a practitioner with success
    When the consumer repeats it with an id of digits that nothing has
    Then the reading is refused, because nothing has that id
    And the error is 404 PRACTITIONER_NOT_FOUND
    And the error comes with an OperationOutcome

  @PRAC-052
  @API-ERR-016 @APPT-GEN-032 @FND-PRACREAD-005 @FND-PRACREAD-006 @FND-PRACREAD-007
  Scenario: PRAC-052 An id of letters that nothing has is not found
    Given a consumer who reads a practitioner with success
    When the consumer repeats it with an id of letters that nothing has
    Then the reading is refused, because nothing has that id
    And the error is 404 PRACTITIONER_NOT_FOUND

  @PRAC-053
  @API-ERR-016 @APPT-GEN-032 @FND-PRACREAD-005 @FND-PRACREAD-006 @FND-PRACREAD-007
  Scenario: PRAC-053 An id with hyphens that nothing has is not found
    Given a consumer who reads a practitioner with success
    When the consumer repeats it with an id with hyphens that nothing has
    Then the reading is refused, because nothing has that id
    And the error is 404 PRACTITIONER_NOT_FOUND

  @PRAC-054
  @API-ERR-016 @APPT-GEN-032 @FND-PRACREAD-005 @FND-PRACREAD-006 @FND-PRACREAD-007
  Scenario: PRAC-054 An id with dots that nothing has is not found
    Given a consumer who reads a practitioner with success
    When the consumer repeats it with an id with dots that nothing has
    Then the reading is refused, because nothing has that id
    And the error is 404 PRACTITIONER_NOT_FOUND

  @PRAC-055
  @API-ERR-016 @APPT-GEN-032 @FND-PRACREAD-005 @FND-PRACREAD-006 @FND-PRACREAD-007
  Scenario: PRAC-055 An id of 64 characters that nothing has is not found
    Given a consumer who reads a practitioner with success
    When the consumer repeats it with an id of 64 characters that nothing has
    Then the reading is refused, because nothing has that id
    And the error is 404 PRACTITIONER_NOT_FOUND

  @PRAC-057
  @FND-PRACREAD-005 @FND-PRACREAD-006
  Scenario: PRAC-057 An id of 65 characters is refused
    Given a consumer who reads a practitioner with success
    When the consumer repeats it with an id of 65 characters
    Then the reading is refused, because nothing has that id

  @PRAC-058
  @API-HTTP-012 @API-HTTP-032
  Scenario: PRAC-058 The id in other letters is another id
    Given a consumer who reads a practitioner with success
    When the consumer repeats it with its id in other letters
    Then the reading is refused, because ids are case-sensitive
