@journeys @books
Feature: The life of an appointment whose reason is amended

  @JOUR-771
  @DST2A-AMEND-013 @DST2A-AMEND-027 @DST2A-AMEND-028 @DST2A-AMEND-035 @DST2A-BOOK-003 @DST2A-BOOK-005
  @DST2A-BOOK-011 @DST2A-BOOK-012 @DST2A-BOOK-045 @DST2A-BOOK-046 @DST2A-BOOK-047 @DST2A-CANC-017
  @DST2A-CANC-028 @DST2A-CANC-029 @DST2A-CANC-030 @DST2A-CANC-031 @DST2A-CANC-033 @DST2A-CANC-039
  @DST2A-FHIR-081 @DST2A-GEN-006 @DST2A-GEN-010 @DST2A-GEN-011 @DST2A-GEN-019
  Scenario: JOUR-771 An appointment is searched for, booked, read, retrieved, amended and cancelled
    Given a patient and a free slot
    When the consumer books the appointment of its journey
    Then the booking is taken
    And the appointment can be read as it was booked
    And the appointment is among the patient's appointments
    And the booked slots are no longer offered
    When the consumer goes on with the appointment as it is now
    And the consumer amends it
    Then the update is accepted, because the reason may be amended
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
