@read-a-location
Feature: Readings by an id that nothing has

  An id that is unknown, and one that is no id, are not found.

  @LOC-051
  @API-ERR-017 @API-ERR-020 @APPT-GEN-032 @FND-GEN-037 @FND-LOCREAD-006 @FND-LOCREAD-007 @FND-LOCREAD-008
  Scenario: LOC-051 An id of digits that nothing has is not found
    Given a consumer who reads a location with success
    When the consumer repeats it with an id of digits that nothing has
    Then the reading is refused, because nothing has that id
    And the error is 404 NO_RECORD_FOUND
    And the error comes with an OperationOutcome

  @LOC-052
  @API-ERR-017 @API-ERR-020 @APPT-GEN-032 @FND-LOCREAD-006 @FND-LOCREAD-007 @FND-LOCREAD-008
  Scenario: LOC-052 An id of letters that nothing has is not found
    Given a consumer who reads a location with success
    When the consumer repeats it with an id of letters that nothing has
    Then the reading is refused, because nothing has that id
    And the error is 404 NO_RECORD_FOUND

  @LOC-053
  @API-ERR-017 @API-ERR-020 @APPT-GEN-032 @FND-LOCREAD-006 @FND-LOCREAD-007 @FND-LOCREAD-008
  Scenario: LOC-053 An id with hyphens that nothing has is not found
    Given a consumer who reads a location with success
    When the consumer repeats it with an id with hyphens that nothing has
    Then the reading is refused, because nothing has that id
    And the error is 404 NO_RECORD_FOUND

  @LOC-054
  @API-ERR-017 @API-ERR-020 @APPT-GEN-032 @FND-LOCREAD-006 @FND-LOCREAD-007 @FND-LOCREAD-008
  Scenario: LOC-054 An id with dots that nothing has is not found
    Given a consumer who reads a location with success
    When the consumer repeats it with an id with dots that nothing has
    Then the reading is refused, because nothing has that id
    And the error is 404 NO_RECORD_FOUND

  @LOC-055
  @API-ERR-017 @API-ERR-020 @APPT-GEN-032 @FND-LOCREAD-006 @FND-LOCREAD-007 @FND-LOCREAD-008
  Scenario: LOC-055 An id of 64 characters that nothing has is not found
    Given a consumer who reads a location with success
    When the consumer repeats it with an id of 64 characters that nothing has
    Then the reading is refused, because nothing has that id
    And the error is 404 NO_RECORD_FOUND

  @LOC-057
  @FND-LOCREAD-006 @FND-LOCREAD-007
  Scenario: LOC-057 An id of 65 characters is refused
    Given a consumer who reads a location with success
    When the consumer repeats it with an id of 65 characters
    Then the reading is refused, because nothing has that id

  @LOC-058
  @API-HTTP-012 @API-HTTP-032
  Scenario: LOC-058 The id in other letters is another id
    Given a consumer who reads a location with success
    When the consumer repeats it with its id in other letters
    Then the reading is refused, because ids are case-sensitive
