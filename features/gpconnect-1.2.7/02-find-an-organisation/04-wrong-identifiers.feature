@find-an-organisation
Feature: Searches by a wrong identifier

  A search has one identifier, of a system that is supported and with a value. Each search has one thing wrong; without
  it, it succeeds.

  @ORGS-051
  @API-ERR-010 @APPT-GEN-032 @FND-GEN-037 @FND-ORGSEARCH-009 @FND-ORGSEARCH-010
  Scenario: ORGS-051 An unknown identifier system is refused
    Given a consumer who searches for the practice with success
    When the consumer repeats it with an identifier of an unknown system
    Then the search is refused, because the system of its identifier is not supported
    And the error is 400 INVALID_IDENTIFIER_SYSTEM
    And the error comes with an OperationOutcome

  @ORGS-052
  @API-ERR-010 @APPT-GEN-032 @FND-ORGSEARCH-009 @FND-ORGSEARCH-010
  Scenario: ORGS-052 An identifier system for patients is refused
    Given a consumer who searches for the practice with success
    When the consumer repeats it with an identifier of a system for patients
    Then the search is refused, because the system of its identifier is not supported
    And the error is 400 INVALID_IDENTIFIER_SYSTEM

  @ORGS-053
  @API-FHIR-046
  Scenario: ORGS-053 The identifier system in other letters is refused
    Given a consumer who searches for the practice with success
    When the consumer repeats it with the system of the identifier in other letters
    Then the search is refused, because the system of its identifier is a URI, and so case-sensitive

  @ORGS-055
  @API-ERR-011 @APPT-GEN-032 @FND-ORGSEARCH-009 @FND-ORGSEARCH-011
  Scenario: ORGS-055 Punctuation marks as ODS code are refused
    Given a consumer who searches for the practice with success
    When the consumer repeats it with an identifier of punctuation marks
    Then the search is refused, because the value of its identifier has an impossible form
    And the error is 400 INVALID_IDENTIFIER_VALUE

  @ORGS-056
  @API-ERR-011 @APPT-GEN-032 @FND-ORGSEARCH-009 @FND-ORGSEARCH-011
  Scenario: ORGS-056 An ODS code of 200 characters is refused
    Given a consumer who searches for the practice with success
    When the consumer repeats it with an identifier of 200 characters
    Then the search is refused, because the value of its identifier has an impossible form
    And the error is 400 INVALID_IDENTIFIER_VALUE

  @ORGS-061
  @API-ERR-028 @APPT-GEN-032 @FND-ORGSEARCH-007 @FND-ORGSEARCH-009
  Scenario: ORGS-061 An identifier without system and bar is refused
    Given a consumer who searches for the practice with success
    When the consumer repeats it with an identifier without system and bar
    Then the search is refused, because its identifier has no system
    And the error is 422 INVALID_PARAMETER

  @ORGS-062
  @API-ERR-028 @APPT-GEN-032 @FND-ORGSEARCH-007 @FND-ORGSEARCH-009
  Scenario: ORGS-062 An identifier of a blank system is refused
    Given a consumer who searches for the practice with success
    When the consumer repeats it with an identifier of a blank system
    Then the search is refused, because its identifier has no system
    And the error is 422 INVALID_PARAMETER

  @ORGS-063
  @API-ERR-028 @APPT-GEN-032 @FND-ORGSEARCH-007 @FND-ORGSEARCH-009
  Scenario: ORGS-063 An identifier of a blank value is refused
    Given a consumer who searches for the practice with success
    When the consumer repeats it with an identifier of a blank value
    Then the search is refused, because its identifier has no value
    And the error is 422 INVALID_PARAMETER

  @ORGS-064
  @API-ERR-028 @APPT-GEN-032 @FND-ORGSEARCH-007 @FND-ORGSEARCH-009
  Scenario: ORGS-064 A blank identifier is refused
    Given a consumer who searches for the practice with success
    When the consumer repeats it with a blank identifier
    Then the search is refused, because its identifier has no value
    And the error is 422 INVALID_PARAMETER

  @ORGS-071
  @API-ERR-035 @APPT-GEN-032 @FND-ORGSEARCH-007 @FND-ORGSEARCH-009
  Scenario: ORGS-071 A search without identifier is refused
    Given a consumer who searches for the practice with success
    When the consumer repeats it without identifier
    Then the search is refused, because identifier is mandatory
    And the error is 400 BAD_REQUEST

  @ORGS-072
  @API-ERR-035 @APPT-GEN-032 @FND-ORGSEARCH-007 @FND-ORGSEARCH-009
  Scenario: ORGS-072 The parameter Identifier is not identifier
    Given a consumer who searches for the practice with success
    When the consumer repeats it with the parameter Identifier
    Then the search is refused, because the names of parameters are case-sensitive, and so identifier is missing
    And the error is 400 BAD_REQUEST

  @ORGS-073
  @API-ERR-035 @APPT-GEN-032 @FND-ORGSEARCH-007 @FND-ORGSEARCH-009
  Scenario: ORGS-073 The parameter IDENTIFIER is not identifier
    Given a consumer who searches for the practice with success
    When the consumer repeats it with the parameter IDENTIFIER
    Then the search is refused, because the names of parameters are case-sensitive, and so identifier is missing
    And the error is 400 BAD_REQUEST

  @ORGS-075
  @API-ERR-035 @APPT-GEN-032 @FND-ORGSEARCH-007 @FND-ORGSEARCH-009
  Scenario: ORGS-075 The same identifier twice is refused
    Given a consumer who searches for the practice with success
    When the consumer repeats it with the same identifier twice
    Then the search is refused, because identifier may be given only once
    And the error is 400 BAD_REQUEST

  @ORGS-076
  @API-ERR-035 @APPT-GEN-032 @FND-ORGSEARCH-007 @FND-ORGSEARCH-009
  Scenario: ORGS-076 Two identifiers are refused
    Given a consumer who searches for the practice with success
    When the consumer repeats it with a second identifier
    Then the search is refused, because identifier may be given only once
    And the error is 400 BAD_REQUEST
