@find-a-patient
Feature: The Patient that is found

  What each Patient holds, and what it does not. Some of the bookable patients are looked at.

  @PATS-011
  @FND-GEN-017 @FND-PATSEARCH-025
  Scenario: PATS-011 Each Patient has one NHS number
    When a consumer finds patients
    Then each Patient has one NHS number, valid and under its own system

  @PATS-012
  @FND-PATSEARCH-025
  Scenario: PATS-012 Each Patient takes the verification status from its code system
    When a consumer finds patients
    Then the verification status of each NHS number takes its code from its code system

  @PATS-013
  @FND-PATSEARCH-026
  Scenario: PATS-013 Each Patient has a name
    When a consumer finds patients
    Then each Patient has a name

  @PATS-014
  @FND-PATSEARCH-027
  Scenario: PATS-014 Each Patient has exactly one official name
    When a consumer finds patients
    Then each Patient has exactly one official name

  @PATS-015
  @FND-PATSEARCH-029
  Scenario: PATS-015 Each Patient has a birth date
    When a consumer finds patients
    Then each Patient has a birth date

  @PATS-016
  @FND-PATSEARCH-030
  Scenario: PATS-016 Each Patient has a gender
    When a consumer finds patients
    Then each Patient has a gender

  @PATS-017
  @FND-PATSEARCH-036
  Scenario: PATS-017 Each Patient refers to a managing organisation
    When a consumer finds patients
    Then each Patient refers to a managing organisation

  @PATS-018
  @FND-PATSEARCH-034
  Scenario: PATS-018 Each Patient refers to a preferred branch surgery
    When a consumer finds patients
    Then each Patient refers to the Location of a preferred branch surgery

  @PATS-019
  @API-RES-017
  Scenario: PATS-019 Each Patient says what its addresses are used for
    When a consumer finds patients
    Then each address of a Patient says what it is used for

  @PATS-020
  @API-RES-016
  Scenario: PATS-020 Each Patient gives no address as one text
    When a consumer finds patients
    Then no address of a Patient is given as one text

  @PATS-021
  @API-RES-019 @API-RES-020 @API-RES-021
  Scenario: PATS-021 Each Patient has complete telecoms
    When a consumer finds patients
    Then each telecom of a Patient has its system, value and use

  @PATS-022
  @FND-PATSEARCH-017
  Scenario: PATS-022 Nobody else is found
    When a consumer finds patients
    Then each Patient is the one who was searched for

  @PATS-031
  @FND-PATSEARCH-038
  Scenario: PATS-031 No Patient holds the ethnic category
    When a consumer finds patients
    Then no Patient holds the ethnic category

  @PATS-032
  @FND-PATSEARCH-039
  Scenario: PATS-032 No Patient holds the religious affiliation
    When a consumer finds patients
    Then no Patient holds the religious affiliation

  @PATS-033
  @FND-PATSEARCH-040
  Scenario: PATS-033 No Patient holds the cadaveric donor flag
    When a consumer finds patients
    Then no Patient holds the cadaveric donor flag

  @PATS-034
  @FND-PATSEARCH-041
  Scenario: PATS-034 No Patient holds the residential status
    When a consumer finds patients
    Then no Patient holds the residential status

  @PATS-035
  @FND-PATSEARCH-042
  Scenario: PATS-035 No Patient holds the treatment category
    When a consumer finds patients
    Then no Patient holds the treatment category

  @PATS-036
  @FND-PATSEARCH-043
  Scenario: PATS-036 No Patient holds the place of birth
    When a consumer finds patients
    Then no Patient holds the place of birth

  @PATS-037
  @FND-PATSEARCH-044
  Scenario: PATS-037 No Patient holds the marital status
    When a consumer finds patients
    Then no Patient holds the marital status

  @PATS-038
  @FND-PATSEARCH-045
  Scenario: PATS-038 No Patient holds the multiple birth flag
    When a consumer finds patients
    Then no Patient holds the multiple birth flag
