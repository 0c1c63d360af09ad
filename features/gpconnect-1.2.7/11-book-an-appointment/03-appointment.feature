@book-an-appointment @books
Feature: The appointment that a booking creates

  @BOOK-021
  Scenario: BOOK-021 The appointment asserts its profile and names its version
    Given a patient and a free slot
    When the consumer books
    Then the booking is taken
    And the appointment asserts its profile and names its version

  @BOOK-022
  Scenario: BOOK-022 The appointment has the time, slot and participants that were sent
    Given a patient and a free slot
    When the consumer books
    Then the booking is taken
    And the appointment is what was booked

  @BOOK-023
  Scenario: BOOK-023 The appointment is described as its slot and schedule are
    Given a patient and a free slot
    When the consumer books
    Then the booking is taken
    And the appointment is described as its slot and schedule are

  @BOOK-024
  Scenario: BOOK-024 The appointment holds nothing that the specification prohibits
    Given a patient and a free slot
    When the consumer books
    Then the booking is taken
    And the appointment holds nothing that is prohibited

  @BOOK-025
  Scenario: BOOK-025 The appointment keeps the organisation that booked
    Given a patient and a free slot
    When the consumer books
    Then the booking is taken
    And the appointment keeps the booking organisation

  @BOOK-026
  Scenario: BOOK-026 The appointment keeps every detail of the organisation that booked
    Given a patient and a free slot
    And the booking names a booking organisation with type, address and a second telecom
    When the consumer books
    Then the booking is taken
    And the appointment keeps the booking organisation
