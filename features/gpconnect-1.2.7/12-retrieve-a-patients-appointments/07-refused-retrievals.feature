@retrieve-a-patients-appointments
Feature: Retrievals of what may not be asked for

  Appointments in the past, a period that is none, and patients who are not there.

  @API-ERR-028 @APPT-GEN-032 @APPT-RETR-033 @APPT-RETR-044
  Scenario Outline: <id> A retrieval <changed> is refused
    Given a retrieval of a patient's appointments that succeeds
    When the same retrieval is sent <changed>
    Then the retrieval is refused, because its period ends before it begins

    Examples:
      | id       | changed                                         |
      | RETR-181 | for a period that ends the day before it begins |

  @API-ERR-028 @APPT-GEN-024 @APPT-GEN-032 @APPT-RETR-004 @APPT-RETR-020 @APPT-RETR-024 @APPT-RETR-027
  @APPT-RETR-043
  Scenario Outline: <id> A retrieval <changed> is refused
    Given a retrieval of a patient's appointments that succeeds
    When the same retrieval is sent <changed>
    Then the retrieval is refused, because part of its period is in the past

    Examples:
      | id       | changed                        |
      | RETR-183 | for two weeks that have passed |
      | RETR-184 | from last week to next week    |
      | RETR-185 | from yesterday                 |

  @API-ERR-015 @APPT-GEN-032 @APPT-RETR-046
  Scenario Outline: <id> A retrieval <changed> is refused
    Given a retrieval of a patient's appointments that succeeds
    When the same retrieval is sent <changed>
    Then the retrieval is refused, because no patient has that id

    Examples:
      | id       | changed                          |
      | RETR-191 | for a patient id that nobody has |

  @RETR-195
  @API-ERR-007 @APPT-GEN-028 @APPT-GEN-035
  Scenario: RETR-195 A refusal says what was wrong
    Given a retrieval of a patient's appointments that succeeds
    When the same retrieval is sent without start
    Then the error says what was wrong with the request
