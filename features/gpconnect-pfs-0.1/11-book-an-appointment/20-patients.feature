@book-an-appointment @books
Feature: A booking that a patient makes

  Patients say why they book. Nobody but the patient takes part that the booking has to name.

  @BOOK-811
  @PFS-BOOK-024 @PFS-ERR-003 @PFS-ERR-018 @PFS-GEN-023
  Scenario: BOOK-811 A booking that gives no reason is refused
    Given a patient and a free slot
    When the consumer sends a booking that gives no reason
    Then the booking is refused
    And the same booking without that fault is taken afterwards

  @BOOK-812
  @PFS-BOOK-014 @PFS-ERR-003 @PFS-ERR-018 @PFS-GEN-023
  Scenario: BOOK-812 A booking that has a patient without an actor is refused
    Given a patient and a free slot
    When the consumer sends a booking that has a patient without an actor
    Then the booking is refused
    And the same booking without that fault is taken afterwards

  @BOOK-813
  @PFS-BOOK-013
  Scenario: BOOK-813 A booking of a talk by telephone may hold the patient's number
    Given a patient and a free slot for a talk by telephone
    And the booking contains the telephone number of its patient
    When the consumer books
    Then a booking with the telephone number of its patient is taken
