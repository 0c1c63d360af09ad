@book-an-appointment @books
Feature: Description and comment of a booking

  Both are stored and returned, and never cut: a description of up to 100 and a comment of up to 500 characters.

  @BOOK-031
  @API-FHIR-097 @APPT-BOOK-001 @APPT-BOOK-023 @APPT-BOOK-025 @APPT-BOOK-083 @APPT-BOOK-084 @APPT-BOOK-085
  @APPT-BOOK-120
  Scenario: BOOK-031 Description and comment are kept
    When a consumer books a free slot
    Then the booking is taken
    And the appointment keeps description and comment

  @BOOK-032
  @APPT-BOOK-087
  Scenario: BOOK-032 The longest description and comment are kept, with characters outside ASCII
    Given a patient and a free slot
    And the booking has a description of 100 and a comment of 500 characters
    When the consumer books
    Then the longest texts are taken and kept unchanged

  @BOOK-033
  @APPT-BOOK-072
  Scenario: BOOK-033 A booking without comment gives an appointment without comment
    Given a patient and a free slot
    And the booking has no comment
    When the consumer books
    Then the appointment has no comment

  @BOOK-034
  @APPT-BOOK-084 @APPT-BOOK-086 @APPT-BOOK-088 @APPT-BOOK-109
  Scenario: BOOK-034 A description of 101 characters is refused or kept whole
    Given a patient and a free slot
    And the booking has a description of 101 characters
    When the consumer books
    Then the overlong description is refused or kept whole

  @BOOK-035
  @APPT-BOOK-084 @APPT-BOOK-086 @APPT-BOOK-088 @APPT-BOOK-109
  Scenario: BOOK-035 A comment of 501 characters is refused or kept whole
    Given a patient and a free slot
    And the booking has a comment of 501 characters
    When the consumer books
    Then the overlong comment is refused or kept whole
