@journeys @books
Feature: The life of an appointment

  A consumer goes all the way with one appointment, and compares at each step what it is told with what it was told
  before.

  @JOUR-001
  @API-FHIR-097 @APPT-AMEND-030 @APPT-AMEND-079 @APPT-AMEND-082 @APPT-AMEND-083 @APPT-BOOK-001 @APPT-BOOK-023
  @APPT-BOOK-025 @APPT-BOOK-080 @APPT-BOOK-082 @APPT-BOOK-120 @APPT-BOOK-144 @APPT-BOOK-145 @APPT-CANC-023
  @APPT-CANC-054 @APPT-CANC-055 @APPT-CANC-058 @APPT-CANC-061 @APPT-CANC-062 @APPT-CANC-063 @APPT-CANC-065
  @APPT-SLOTS-148
  Scenario: JOUR-001 An appointment is searched for, booked, read, retrieved, amended and cancelled
    Given a patient and a free slot
    When the consumer books the appointment of its journey
    Then the booking is taken
    And the appointment can be read as it was booked
    And the appointment is among the patient's appointments
    And the booked slots are no longer offered
    When the consumer goes on with the appointment as it is now
    And the consumer amends description and comment
    Then the update is accepted, because description and comment may be amended alone and together
    And nothing else of the updated appointment has changed
    And reading it shows what was amended
    And the patient's appointments show what was amended
    When the consumer goes on with the appointment as it is now
    And the consumer cancels it
    Then the appointment is cancelled for the reason that was sent
    And nothing else of the updated appointment has changed
    And reading it shows it cancelled
    And the patient's appointments show it cancelled
    When the consumer searches again
    Then the slot is offered again

  @JOUR-002
  @API-FHIR-097 @APPT-BOOK-001 @APPT-BOOK-023 @APPT-BOOK-025 @APPT-BOOK-080 @APPT-BOOK-082 @APPT-BOOK-120
  @APPT-BOOK-144 @APPT-BOOK-145 @APPT-CANC-023 @APPT-CANC-054 @APPT-CANC-055 @APPT-CANC-062 @APPT-CANC-064
  @APPT-CANC-065 @APPT-SLOTS-148
  Scenario: JOUR-002 An appointment of two slots is searched for, booked, read and cancelled
    Given a patient and 2 adjacent free slots
    When the consumer books the appointment of its journey
    Then the booking is taken
    And the appointment can be read as it was booked
    And the booked slots are no longer offered
    When the consumer goes on with the appointment as it is now
    And the consumer cancels it
    Then the appointment is cancelled for the reason that was sent
    And reading it shows it cancelled
    When the consumer searches again
    Then each of the slots is offered again

  @JOUR-003
  @API-FHIR-097 @APPT-BOOK-001 @APPT-BOOK-023 @APPT-BOOK-025 @APPT-BOOK-080 @APPT-BOOK-082 @APPT-BOOK-120
  @APPT-BOOK-144 @APPT-BOOK-145 @APPT-CANC-023 @APPT-CANC-054 @APPT-CANC-055 @APPT-CANC-062 @APPT-CANC-063
  @APPT-SLOTS-148
  Scenario: JOUR-003 A slot goes from one patient to the next
    Given a patient and a free slot
    When the consumer books the appointment of its journey
    And the consumer goes on with the appointment as it is now
    And the consumer cancels it
    Then the appointment is cancelled for the reason that was sent
    When the consumer searches again
    Then the slot is offered again
    When the consumer books the same slots for another patient
    Then the booking is taken
    And the appointment can be read as it was booked
    And the appointment is among the patient's appointments
    And the booked slots are no longer offered
