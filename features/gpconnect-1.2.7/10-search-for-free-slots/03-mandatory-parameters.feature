@search-for-free-slots
Feature: Mandatory parameters that are missing or repeated

  A search that lacks a mandatory parameter is refused, and so is one that gives start or end more than once. Each
  scenario changes one thing in a search that succeeds without the change.

  @SLOTS-021
  @API-ERR-028 @API-ERR-035 @APPT-GEN-032 @APPT-SLOTS-014 @APPT-SLOTS-038 @APPT-SLOTS-039 @APPT-SLOTS-071
  Scenario: SLOTS-021 A search without start is refused
    Given a search for free slots that succeeds
    When the same search is sent without start
    Then the search is refused, because start is mandatory
    And the error is 400 BAD_REQUEST or 422 INVALID_PARAMETER

  @SLOTS-022
  @API-ERR-028 @API-ERR-035 @APPT-GEN-032 @APPT-SLOTS-016 @APPT-SLOTS-038 @APPT-SLOTS-039 @APPT-SLOTS-071
  Scenario: SLOTS-022 A search without end is refused
    Given a search for free slots that succeeds
    When the same search is sent without end
    Then the search is refused, because end is mandatory
    And the error is 400 BAD_REQUEST or 422 INVALID_PARAMETER

  @SLOTS-023
  @API-ERR-028 @API-ERR-035 @APPT-GEN-032 @APPT-SLOTS-014 @APPT-SLOTS-016 @APPT-SLOTS-038 @APPT-SLOTS-039
  @APPT-SLOTS-071
  Scenario: SLOTS-023 A search without start and end is refused
    Given a search for free slots that succeeds
    When the same search is sent without start and end
    Then the search is refused, because start and end are mandatory
    And the error is 400 BAD_REQUEST or 422 INVALID_PARAMETER

  @SLOTS-024
  @API-ERR-028 @API-ERR-035 @APPT-GEN-032 @APPT-SLOTS-038 @APPT-SLOTS-067 @APPT-SLOTS-071
  Scenario: SLOTS-024 A search without status is refused
    Given a search for free slots that succeeds
    When the same search is sent without status
    Then the search is refused, because status is mandatory
    And the error is 400 BAD_REQUEST or 422 INVALID_PARAMETER

  @SLOTS-025
  @API-ERR-028 @API-ERR-035 @APPT-GEN-032 @APPT-SLOTS-021 @APPT-SLOTS-038 @APPT-SLOTS-069 @APPT-SLOTS-071
  Scenario: SLOTS-025 A search without _include=Slot:schedule is refused
    Given a search for free slots that succeeds
    When the same search is sent without _include=Slot:schedule
    Then the search is refused, because _include=Slot:schedule is mandatory
    And the error is 400 BAD_REQUEST or 422 INVALID_PARAMETER

  @SLOTS-031
  @API-ERR-028 @APPT-GEN-032 @APPT-SLOTS-014 @APPT-SLOTS-031 @APPT-SLOTS-071
  Scenario: SLOTS-031 A second start is refused
    Given a search for free slots that succeeds
    When the same search is sent with a second start, a day later
    Then the search is refused, because start may be given only once
    And the error is 422 INVALID_PARAMETER

  @SLOTS-032
  @API-ERR-028 @APPT-GEN-032 @APPT-SLOTS-016 @APPT-SLOTS-031 @APPT-SLOTS-071
  Scenario: SLOTS-032 A second end is refused
    Given a search for free slots that succeeds
    When the same search is sent with a second end, a day earlier
    Then the search is refused, because end may be given only once
    And the error is 422 INVALID_PARAMETER

  @SLOTS-034
  @API-ERR-007 @APPT-GEN-028 @APPT-GEN-035
  Scenario: SLOTS-034 A refusal says what was wrong
    Given a search for free slots that succeeds
    When the same search is sent with no value as start
    Then the error says what was wrong with the request
