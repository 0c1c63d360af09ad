@find-a-patient
Feature: Searches by a wrong identifier

  A search has one identifier: an NHS number, under its system. Each search has one thing wrong; without it, it succeeds.

  @PATS-101
  @API-ERR-010 @APPT-GEN-032 @FND-GEN-037 @FND-PATSEARCH-011 @FND-PATSEARCH-012
  Scenario: PATS-101 An identifier system that nobody knows is refused
    Given a consumer who searches for a patient with success
    When the consumer repeats it with an identifier of an unknown system
    Then the search is refused, because the system of its identifier is not supported
    And the error is 400 INVALID_IDENTIFIER_SYSTEM
    And the error comes with an OperationOutcome

  @PATS-102
  @API-ERR-010 @APPT-GEN-032 @FND-PATSEARCH-011 @FND-PATSEARCH-012
  Scenario: PATS-102 The system of ODS codes is refused
    Given a consumer who searches for a patient with success
    When the consumer repeats it with an identifier of the system of ODS codes
    Then the search is refused, because the system of its identifier is not supported
    And the error is 400 INVALID_IDENTIFIER_SYSTEM

  @PATS-103
  @API-FHIR-046
  Scenario: PATS-103 The identifier system in other letters is refused
    Given a consumer who searches for a patient with success
    When the consumer repeats it with the system of the identifier in other letters
    Then the search is refused, because the system of its identifier is a URI, and so case-sensitive

  @PATS-106
  @API-ERR-011 @API-ERR-012 @APPT-GEN-032 @FND-PATSEARCH-011 @FND-PATSEARCH-013
  Scenario: PATS-106 An NHS number of nine digits is refused
    Given a consumer who searches for a patient with success
    When the consumer repeats it with an NHS number of nine digits
    Then the search is refused, because the value of its identifier has an impossible form
    And the error is 400 INVALID_NHS_NUMBER or 400 INVALID_IDENTIFIER_VALUE

  @PATS-107
  @API-ERR-011 @API-ERR-012 @APPT-GEN-032 @FND-PATSEARCH-011 @FND-PATSEARCH-013
  Scenario: PATS-107 An NHS number of eleven digits is refused
    Given a consumer who searches for a patient with success
    When the consumer repeats it with an NHS number of eleven digits
    Then the search is refused, because the value of its identifier has an impossible form
    And the error is 400 INVALID_NHS_NUMBER or 400 INVALID_IDENTIFIER_VALUE

  @PATS-108
  @API-ERR-011 @API-ERR-012 @APPT-GEN-032 @FND-PATSEARCH-011 @FND-PATSEARCH-013
  Scenario: PATS-108 An NHS number with letters in it is refused
    Given a consumer who searches for a patient with success
    When the consumer repeats it with an NHS number with letters in it
    Then the search is refused, because the value of its identifier has an impossible form
    And the error is 400 INVALID_NHS_NUMBER or 400 INVALID_IDENTIFIER_VALUE

  @PATS-109
  @API-ERR-011 @API-ERR-012 @APPT-GEN-032 @FND-PATSEARCH-011 @FND-PATSEARCH-013
  Scenario: PATS-109 An NHS number with symbols in it is refused
    Given a consumer who searches for a patient with success
    When the consumer repeats it with an NHS number with symbols in it
    Then the search is refused, because the value of its identifier has an impossible form
    And the error is 400 INVALID_NHS_NUMBER or 400 INVALID_IDENTIFIER_VALUE

  @PATS-110
  @API-ERR-011 @API-ERR-012 @APPT-GEN-032 @FND-PATSEARCH-011 @FND-PATSEARCH-013
  Scenario: PATS-110 A word for an NHS number is refused
    Given a consumer who searches for a patient with success
    When the consumer repeats it with a word for an NHS number
    Then the search is refused, because the value of its identifier has an impossible form
    And the error is 400 INVALID_NHS_NUMBER or 400 INVALID_IDENTIFIER_VALUE

  @PATS-112
  @FND-PATSEARCH-013
  Scenario: PATS-112 An NHS number whose check digit is wrong is refused
    Given a consumer who searches for a patient with success
    When the consumer repeats it with an NHS number whose check digit is wrong
    Then the search is refused, because its identifier has a wrong check digit

  @PATS-121
  @API-ERR-028 @APPT-GEN-032 @FND-PATSEARCH-009 @FND-PATSEARCH-011
  Scenario: PATS-121 An identifier without system and bar is refused
    Given a consumer who searches for a patient with success
    When the consumer repeats it with an identifier without system and bar
    Then the search is refused, because its identifier has no system
    And the error is 422 INVALID_PARAMETER

  @PATS-122
  @API-ERR-028 @APPT-GEN-032 @FND-PATSEARCH-009 @FND-PATSEARCH-011
  Scenario: PATS-122 An identifier of a blank system is refused
    Given a consumer who searches for a patient with success
    When the consumer repeats it with an identifier of a blank system
    Then the search is refused, because its identifier has no system
    And the error is 422 INVALID_PARAMETER

  @PATS-123
  @API-ERR-028 @APPT-GEN-032 @FND-PATSEARCH-009 @FND-PATSEARCH-011
  Scenario: PATS-123 An identifier of a blank value is refused
    Given a consumer who searches for a patient with success
    When the consumer repeats it with an identifier of a blank value
    Then the search is refused, because its identifier has no value
    And the error is 422 INVALID_PARAMETER

  @PATS-124
  @API-ERR-028 @APPT-GEN-032 @FND-PATSEARCH-009 @FND-PATSEARCH-011
  Scenario: PATS-124 A blank identifier is refused
    Given a consumer who searches for a patient with success
    When the consumer repeats it with a blank identifier
    Then the search is refused, because its identifier has no value
    And the error is 422 INVALID_PARAMETER

  @PATS-131
  @API-ERR-035 @APPT-GEN-032 @FND-PATSEARCH-009 @FND-PATSEARCH-011
  Scenario: PATS-131 A search without identifier is refused
    Given a consumer who searches for a patient with success
    When the consumer repeats it without identifier
    Then the search is refused, because identifier is mandatory
    And the error is 400 BAD_REQUEST

  @PATS-132
  @API-ERR-035 @APPT-GEN-032 @FND-PATSEARCH-009 @FND-PATSEARCH-011
  Scenario: PATS-132 The parameter Identifier is not identifier
    Given a consumer who searches for a patient with success
    When the consumer repeats it with the parameter Identifier
    Then the search is refused, because the names of parameters are case-sensitive, and so identifier is missing
    And the error is 400 BAD_REQUEST

  @PATS-133
  @API-ERR-035 @APPT-GEN-032 @FND-PATSEARCH-009 @FND-PATSEARCH-011
  Scenario: PATS-133 The parameter IDENTIFIER is not identifier
    Given a consumer who searches for a patient with success
    When the consumer repeats it with the parameter IDENTIFIER
    Then the search is refused, because the names of parameters are case-sensitive, and so identifier is missing
    And the error is 400 BAD_REQUEST

  @PATS-134
  @API-ERR-035 @APPT-GEN-032 @FND-PATSEARCH-009 @FND-PATSEARCH-011
  Scenario: PATS-134 The same identifier twice is refused
    Given a consumer who searches for a patient with success
    When the consumer repeats it with the same identifier twice
    Then the search is refused, because identifier may be given only once
    And the error is 400 BAD_REQUEST

  @PATS-135
  @API-ERR-035 @APPT-GEN-032 @FND-PATSEARCH-009 @FND-PATSEARCH-011
  Scenario: PATS-135 The identifiers of two patients are refused
    Given a consumer who searches for a patient with success
    When the consumer repeats it with a second identifier
    Then the search is refused, because identifier may be given only once
    And the error is 400 BAD_REQUEST

  @PATS-136
  @API-ERR-035 @APPT-GEN-032 @FND-PATSEARCH-009 @FND-PATSEARCH-011
  Scenario: PATS-136 The identifiers of two patients are refused the other way round, too
    Given a consumer who searches for a patient with success
    When the consumer repeats it with a second identifier put first
    Then the search is refused, because identifier may be given only once
    And the error is 400 BAD_REQUEST
