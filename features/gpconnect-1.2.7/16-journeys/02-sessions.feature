@journeys @books
Feature: Sessions of a consumer

  The session that the specification illustrates, in its simplest form, and the one that ends an appointment which the
  patient has. Sessions across several practices are among the bookings.

  @JOUR-011
  @APPT-GEN-067 @APPT-GEN-068
  Scenario: JOUR-011 A consumer searches for free slots, finds the patient, books and reads
    When the consumer searches for free slots, finds the patient, books and reads
    Then the session works at each of them

  @JOUR-012
  @APPT-CANC-023 @APPT-CANC-040 @APPT-CANC-054 @APPT-CANC-055 @APPT-CANC-062 @APPT-CANC-065 @APPT-READ-042
  @APPT-RETR-068
  Scenario: JOUR-012 A consumer finds an appointment of a patient, reads it and cancels it
    Given an appointment that the consumer booked
    When the consumer retrieves the patient's appointments of its day
    Then the returned appointment holds what was booked
    When the consumer reads it
    Then the appointment is the one that the booking returned
    When the consumer cancels it
    Then the update is accepted, because If-Match names the current version
    And the appointment is cancelled for the reason that was sent
    And the patient's appointments show it cancelled
