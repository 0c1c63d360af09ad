@book-an-appointment @books
Feature: What a booking changes

  @BOOK-071 @uses:read-an-appointment
  @APPT-BOOK-080 @APPT-BOOK-082 @APPT-BOOK-144
  Scenario: BOOK-071 A booked appointment can be read
    Given a patient and a free slot
    When the consumer books
    Then the appointment can be read as it was booked

  @BOOK-072 @uses:retrieve-a-patients-appointments
  @APPT-BOOK-144
  Scenario: BOOK-072 A booked appointment is among the patient's appointments
    Given a patient and a free slot
    When the consumer books
    Then the appointment is among the patient's appointments

  @BOOK-073
  @APPT-BOOK-145 @APPT-SLOTS-148
  Scenario: BOOK-073 A booked slot is no longer offered
    Given a patient and a free slot
    When the consumer books
    Then the booked slots are no longer offered

  @BOOK-074
  @APPT-BOOK-145 @APPT-SLOTS-148
  Scenario: BOOK-074 Each of several booked slots is no longer offered
    Given a patient and 2 adjacent free slots
    When the consumer books
    Then the booked slots are no longer offered

  @BOOK-075 @uses:read-a-patient
  @APPT-BOOK-116
  Scenario: BOOK-075 A booking for an unknown patient creates no patient
    Given a patient and a free slot
    When the consumer sends a booking that refers to a patient that does not exist
    Then no patient has come into being
