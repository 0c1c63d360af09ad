@find-a-practitioner
Feature: Searches by a wrong identifier

  A search has one identifier, of a system that is supported and with a value. Each search has one thing wrong; without
  it, it succeeds.

  @PRACS-051
  @API-ERR-010 @APPT-GEN-032 @FND-GEN-037 @FND-PRACSEARCH-008 @FND-PRACSEARCH-009
  Scenario: PRACS-051 An unknown identifier system is refused
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with an identifier of an unknown system
    Then the search is refused, because the system of its identifier is not supported
    And the error is 400 INVALID_IDENTIFIER_SYSTEM
    And the error comes with an OperationOutcome

  @PRACS-052
  @API-ERR-010 @APPT-GEN-032 @FND-PRACSEARCH-008 @FND-PRACSEARCH-009
  Scenario: PRACS-052 An identifier system for patients is refused
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with an identifier of a system for patients
    Then the search is refused, because the system of its identifier is not supported
    And the error is 400 INVALID_IDENTIFIER_SYSTEM

  @PRACS-053
  @API-FHIR-046
  Scenario: PRACS-053 The identifier system in other letters is refused
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with the system of the identifier in other letters
    Then the search is refused, because the system of its identifier is a URI, and so case-sensitive

  @PRACS-055
  @API-ERR-011 @APPT-GEN-032 @FND-PRACSEARCH-008 @FND-PRACSEARCH-010
  Scenario: PRACS-055 Punctuation marks as SDS user id are refused
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with an identifier of punctuation marks
    Then the search is refused, because the value of its identifier has an impossible form
    And the error is 400 INVALID_IDENTIFIER_VALUE

  @PRACS-056
  @API-ERR-011 @APPT-GEN-032 @FND-PRACSEARCH-008 @FND-PRACSEARCH-010
  Scenario: PRACS-056 An SDS user id of 200 characters is refused
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with an identifier of 200 characters
    Then the search is refused, because the value of its identifier has an impossible form
    And the error is 400 INVALID_IDENTIFIER_VALUE

  @PRACS-061
  @API-ERR-028 @APPT-GEN-032 @FND-PRACSEARCH-006 @FND-PRACSEARCH-008
  Scenario: PRACS-061 An identifier without system and bar is refused
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with an identifier without system and bar
    Then the search is refused, because its identifier has no system
    And the error is 422 INVALID_PARAMETER

  @PRACS-062
  @API-ERR-028 @APPT-GEN-032 @FND-PRACSEARCH-006 @FND-PRACSEARCH-008
  Scenario: PRACS-062 An identifier of a blank system is refused
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with an identifier of a blank system
    Then the search is refused, because its identifier has no system
    And the error is 422 INVALID_PARAMETER

  @PRACS-063
  @API-ERR-028 @APPT-GEN-032 @FND-PRACSEARCH-006 @FND-PRACSEARCH-008
  Scenario: PRACS-063 An identifier of a blank value is refused
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with an identifier of a blank value
    Then the search is refused, because its identifier has no value
    And the error is 422 INVALID_PARAMETER

  @PRACS-064
  @API-ERR-028 @APPT-GEN-032 @FND-PRACSEARCH-006 @FND-PRACSEARCH-008
  Scenario: PRACS-064 A blank identifier is refused
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with a blank identifier
    Then the search is refused, because its identifier has no value
    And the error is 422 INVALID_PARAMETER

  @PRACS-071
  @API-ERR-035 @APPT-GEN-032 @FND-PRACSEARCH-006 @FND-PRACSEARCH-008
  Scenario: PRACS-071 A search without identifier is refused
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it without identifier
    Then the search is refused, because identifier is mandatory
    And the error is 400 BAD_REQUEST

  @PRACS-072
  @API-ERR-035 @APPT-GEN-032 @FND-PRACSEARCH-006 @FND-PRACSEARCH-008
  Scenario: PRACS-072 The parameter Identifier is not identifier
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with the parameter Identifier
    Then the search is refused, because the names of parameters are case-sensitive, and so identifier is missing
    And the error is 400 BAD_REQUEST

  @PRACS-073
  @API-ERR-035 @APPT-GEN-032 @FND-PRACSEARCH-006 @FND-PRACSEARCH-008
  Scenario: PRACS-073 The parameter IDENTIFIER is not identifier
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with the parameter IDENTIFIER
    Then the search is refused, because the names of parameters are case-sensitive, and so identifier is missing
    And the error is 400 BAD_REQUEST

  @PRACS-075
  @API-ERR-035 @APPT-GEN-032 @FND-PRACSEARCH-006 @FND-PRACSEARCH-008
  Scenario: PRACS-075 The same identifier twice is refused
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with the same identifier twice
    Then the search is refused, because identifier may be given only once
    And the error is 400 BAD_REQUEST

  @PRACS-076
  @API-ERR-035 @APPT-GEN-032 @FND-PRACSEARCH-006 @FND-PRACSEARCH-008
  Scenario: PRACS-076 Two identifiers are refused
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with a second identifier
    Then the search is refused, because identifier may be given only once
    And the error is 400 BAD_REQUEST
