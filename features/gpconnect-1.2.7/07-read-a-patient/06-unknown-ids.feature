@read-a-patient
Feature: Readings by an id that nobody has

  An id that is unknown, and one that is no id, are not found.

  @PAT-071
  @API-ERR-015 @APPT-GEN-032 @FND-GEN-037 @FND-PATREAD-008 @FND-PATREAD-009 @FND-PATREAD-010
  Scenario: PAT-071 An id of digits that nobody has is not found
    Given a consumer who reads a patient with success
    When the consumer repeats it with an id of digits that nothing has
    Then the reading is refused, because nothing has that id
    And the error is 404 PATIENT_NOT_FOUND
    And the error comes with an OperationOutcome

  @PAT-072
  @API-ERR-015 @APPT-GEN-032 @FND-PATREAD-008 @FND-PATREAD-009 @FND-PATREAD-010
  Scenario: PAT-072 An id of letters that nobody has is not found
    Given a consumer who reads a patient with success
    When the consumer repeats it with an id of letters that nothing has
    Then the reading is refused, because nothing has that id
    And the error is 404 PATIENT_NOT_FOUND

  @PAT-073
  @API-ERR-015 @APPT-GEN-032 @FND-PATREAD-008 @FND-PATREAD-009 @FND-PATREAD-010
  Scenario: PAT-073 An id with hyphens that nobody has is not found
    Given a consumer who reads a patient with success
    When the consumer repeats it with an id with hyphens that nothing has
    Then the reading is refused, because nothing has that id
    And the error is 404 PATIENT_NOT_FOUND

  @PAT-074
  @API-ERR-015 @APPT-GEN-032 @FND-PATREAD-008 @FND-PATREAD-009 @FND-PATREAD-010
  Scenario: PAT-074 An id with dots that nobody has is not found
    Given a consumer who reads a patient with success
    When the consumer repeats it with an id with dots that nothing has
    Then the reading is refused, because nothing has that id
    And the error is 404 PATIENT_NOT_FOUND

  @PAT-075
  @API-ERR-015 @APPT-GEN-032 @FND-PATREAD-008 @FND-PATREAD-009 @FND-PATREAD-010
  Scenario: PAT-075 An id of 58 digits is not found
    Given a consumer who reads a patient with success
    When the consumer repeats it with an id of 58 digits that nothing has
    Then the reading is refused, because nothing has that id
    And the error is 404 PATIENT_NOT_FOUND

  @PAT-076
  @API-ERR-015 @APPT-GEN-032 @FND-PATREAD-008 @FND-PATREAD-009 @FND-PATREAD-010
  Scenario: PAT-076 An id of 64 characters that nobody has is not found
    Given a consumer who reads a patient with success
    When the consumer repeats it with an id of 64 characters that nothing has
    Then the reading is refused, because nothing has that id
    And the error is 404 PATIENT_NOT_FOUND

  @PAT-081
  @FND-PATREAD-008 @FND-PATREAD-009
  Scenario: PAT-081 An id of 65 characters is refused
    Given a consumer who reads a patient with success
    When the consumer repeats it with an id of 65 characters
    Then the reading is refused, because nothing has that id

  @PAT-082
  @API-HTTP-012 @API-HTTP-032
  Scenario: PAT-082 The id in other letters is another id
    Given a consumer who reads a patient with success
    When the consumer repeats it with its id in other letters
    Then the reading is refused, because ids are case-sensitive

  @PAT-083
  @FND-PATREAD-008 @FND-PATREAD-009
  Scenario: PAT-083 A reading without an id is refused
    Given a consumer who reads a patient with success
    When a consumer reads a patient without an id
    Then the reading is refused, because nothing has that id
