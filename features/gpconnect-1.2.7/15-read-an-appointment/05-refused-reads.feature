@read-an-appointment
Feature: Reads that are refused

  Of appointments that are not there, and of those that have passed.

  @API-ERR-017 @API-ERR-020 @APPT-GEN-032 @APPT-READ-014 @APPT-READ-015
  Scenario Outline: <id> A read with <wrong id> is refused
    When a consumer reads an appointment with <wrong id>
    Then the reading is refused, because nothing has that id
    And the error is 404 NO_RECORD_FOUND

    Examples:
      | id       | wrong id                                |
      | READ-101 | an id of digits that nothing has        |
      | READ-102 | an id of 58 digits that nothing has     |
      | READ-103 | an id of letters that nothing has       |
      | READ-104 | an id with hyphens that nothing has     |
      | READ-105 | an id with dots that nothing has        |
      | READ-106 | an id of 64 characters that nothing has |
      | READ-107 | an id of 65 characters                  |

  @READ-111 @books
  @API-HTTP-012 @API-HTTP-032
  Scenario: READ-111 Another way to write the id is another id
    Given an appointment that the consumer booked
    When the consumer reads it with its id in other letters
    Then the reading is refused, because ids are case-sensitive

  @READ-112
  @APPT-READ-014
  Scenario: READ-112 A read without an id is refused
    When a consumer reads an appointment without an id
    Then the reading is refused, because it names no appointment

  @READ-113
  @API-ERR-007 @APPT-GEN-028 @APPT-GEN-035
  Scenario: READ-113 A refusal says what was wrong
    When a consumer reads an appointment with an id of letters that nothing has
    Then the error says what was wrong with the request

  @READ-121
  @APPT-GEN-024 @APPT-READ-004 @APPT-READ-006 @APPT-READ-007 @APPT-READ-013
  Scenario: READ-121 An appointment of a day that has passed is not read
    When a consumer reads an appointment of a day that has passed
    Then the reading is refused, because the appointment is of a day that has passed

  @READ-122 @uses:retrieve-a-patients-appointments
  @APPT-READ-013
  Scenario: READ-122 An appointment of today whose time has passed is not read
    Given an appointment of today whose time has passed
    When the consumer reads it
    Then the reading is refused, because the time of the appointment has passed today
