@journeys @books
Feature: Sessions of a patient

  The sessions that the guide illustrates: at one practice, across practices, and with a search that finds nothing at first.

  @JOUR-801
  @PFS-FHIR-005
  Scenario: JOUR-801 A patient searches for free slots, books and reads
    When the consumer searches for free slots, books and reads
    Then the session works

  @JOUR-802
  @PFS-ROUT-007
  Scenario: JOUR-802 A patient searches several practices and books at the own one
    When the consumer searches each practice of the federation, and books and reads at that of the patient
    Then every practice is searched, and the booking is made

  @JOUR-803
  @PFS-BOOK-026 @PFS-SRCH-040
  Scenario: JOUR-803 A patient finds nothing, searches for other dates and books
    When a consumer searches a period without free slots
    Then the search without a result succeeds with a searchset Bundle
    Given a patient and a free slot
    When the consumer books
    Then the booking is taken

  @JOUR-804
  @PFS-BOOK-026 @PFS-BOOK-044 @PFS-CANC-010 @PFS-CANC-017 @PFS-CANC-018 @PFS-CANC-021 @PFS-CANC-024
  @PFS-GEN-023 @PFS-RES-003 @PFS-SRCH-025
  Scenario: JOUR-804 An appointment is searched for, booked, read, retrieved and cancelled
    Given a patient and a free slot
    When the consumer books the appointment of its journey
    Then the booking is taken
    And the appointment can be read as it was booked
    And the appointment is among the patient's appointments
    And the booked slots are no longer offered
    When the consumer goes on with the appointment as it is now
    And the consumer cancels it
    Then the appointment is cancelled for the reason that was sent
    And nothing else of the updated appointment has changed
    And reading it shows it cancelled
    And the patient's appointments show it cancelled
    When the consumer searches again
    Then the slot is offered again
