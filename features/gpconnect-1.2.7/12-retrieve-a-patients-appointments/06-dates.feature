@retrieve-a-patients-appointments
Feature: Starts that are no whole dates

  Each start is a date: year, month and day, without a time. Each scenario changes one thing in a retrieval that succeeds
  without the change.

  @API-ERR-028 @APPT-GEN-032 @APPT-RETR-019 @APPT-RETR-032 @APPT-RETR-044
  Scenario Outline: <id> A retrieval <changed> is refused
    Given a retrieval of a patient's appointments that succeeds
    When the same retrieval is sent <changed>
    Then the retrieval is refused, because each start is a full date

    Examples:
      | id       | changed                             |
      | RETR-141 | with a year only after ge           |
      | RETR-142 | with a year only after le           |
      | RETR-143 | with a year and month only after ge |
      | RETR-144 | with a year and month only after le |

  @API-ERR-028 @APPT-GEN-032 @APPT-RETR-019 @APPT-RETR-028 @APPT-RETR-044
  Scenario Outline: <id> A retrieval <changed> is refused
    Given a retrieval of a patient's appointments that succeeds
    When the same retrieval is sent <changed>
    Then the retrieval is refused, because each start is a date without a time

    Examples:
      | id       | changed                             |
      | RETR-151 | with a time without offset after ge |
      | RETR-152 | with a time without offset after le |
      | RETR-153 | with a time in UTC after ge         |
      | RETR-154 | with a time in UTC after le         |
      | RETR-155 | with a time with offset after ge    |
      | RETR-156 | with a time with offset after le    |

  @API-ERR-028 @APPT-GEN-032 @APPT-RETR-042 @APPT-RETR-044
  Scenario Outline: <id> A retrieval <changed> is refused
    Given a retrieval of a patient's appointments that succeeds
    When the same retrieval is sent <changed>
    Then the retrieval is refused, because a start is no date

    Examples:
      | id       | changed                                 |
      | RETR-161 | with a month before the year after ge   |
      | RETR-162 | with a month before the year after le   |
      | RETR-163 | with a day that does not exist after ge |
      | RETR-164 | with a day that does not exist after le |
      | RETR-165 | with text that is no date after ge      |
      | RETR-166 | with text that is no date after le      |
      | RETR-167 | with nothing after ge                   |
      | RETR-168 | with nothing after le                   |
