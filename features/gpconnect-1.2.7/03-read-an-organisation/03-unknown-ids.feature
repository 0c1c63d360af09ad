@read-an-organisation
Feature: Readings by an id that nothing has

  An id that is unknown, and one that is no id, are not found.

  @ORG-051
  @API-ERR-014 @APPT-GEN-032 @FND-GEN-037 @FND-ORGREAD-007 @FND-ORGREAD-008 @FND-ORGREAD-009
  Scenario: ORG-051 An id of digits that nothing has is not found
    Given a consumer who reads the practice with success
    When the consumer repeats it with an id of digits that nothing has
    Then the reading is refused, because nothing has that id
    And the error is 404 ORGANISATION_NOT_FOUND
    And the error comes with an OperationOutcome

  @ORG-052
  @API-ERR-014 @APPT-GEN-032 @FND-ORGREAD-007 @FND-ORGREAD-008 @FND-ORGREAD-009
  Scenario: ORG-052 An id of letters that nothing has is not found
    Given a consumer who reads the practice with success
    When the consumer repeats it with an id of letters that nothing has
    Then the reading is refused, because nothing has that id
    And the error is 404 ORGANISATION_NOT_FOUND

  @ORG-053
  @API-ERR-014 @APPT-GEN-032 @FND-ORGREAD-007 @FND-ORGREAD-008 @FND-ORGREAD-009
  Scenario: ORG-053 An id with hyphens that nothing has is not found
    Given a consumer who reads the practice with success
    When the consumer repeats it with an id with hyphens that nothing has
    Then the reading is refused, because nothing has that id
    And the error is 404 ORGANISATION_NOT_FOUND

  @ORG-054
  @API-ERR-014 @APPT-GEN-032 @FND-ORGREAD-007 @FND-ORGREAD-008 @FND-ORGREAD-009
  Scenario: ORG-054 An id with dots that nothing has is not found
    Given a consumer who reads the practice with success
    When the consumer repeats it with an id with dots that nothing has
    Then the reading is refused, because nothing has that id
    And the error is 404 ORGANISATION_NOT_FOUND

  @ORG-055
  @API-ERR-014 @APPT-GEN-032 @FND-ORGREAD-007 @FND-ORGREAD-008 @FND-ORGREAD-009
  Scenario: ORG-055 An id of 64 characters that nothing has is not found
    Given a consumer who reads the practice with success
    When the consumer repeats it with an id of 64 characters that nothing has
    Then the reading is refused, because nothing has that id
    And the error is 404 ORGANISATION_NOT_FOUND

  @ORG-057
  @FND-ORGREAD-007 @FND-ORGREAD-008
  Scenario: ORG-057 An id of 65 characters is refused
    Given a consumer who reads the practice with success
    When the consumer repeats it with an id of 65 characters
    Then the reading is refused, because nothing has that id

  @ORG-058
  @API-HTTP-012 @API-HTTP-032
  Scenario: ORG-058 The id in other letters is another id
    Given a consumer who reads the practice with success
    When the consumer repeats it with its id in other letters
    Then the reading is refused, because ids are case-sensitive
