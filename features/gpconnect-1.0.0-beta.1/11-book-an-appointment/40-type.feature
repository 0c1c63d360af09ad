@book-an-appointment @books
Feature: The type of an appointment

  @BOOK-771
  @DST2A-READ-021
  Scenario: BOOK-771 The type of an appointment is text
    Given a patient and a free slot
    And the booking gives a reason and a type
    When the consumer books
    Then the type of the appointment is text, without a code
