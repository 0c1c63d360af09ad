@book-an-appointment @books
Feature: The answer to a booking

  A booking that is taken is answered with the appointment, where it is, and which version it has.

  @BOOK-011
  @API-FHIR-097 @API-FHIR-098 @API-FHIR-099 @APPT-BOOK-001 @APPT-BOOK-023 @APPT-BOOK-025 @APPT-BOOK-120
  @APPT-BOOK-122 @APPT-BOOK-123 @APPT-BOOK-124 @APPT-GEN-052 @APPT-GEN-055
  Scenario: BOOK-011 The headers name the new appointment, its version and its date
    When a consumer books a free slot
    Then the booking is taken
    And the answer names the new appointment, its version and its date

  @BOOK-012
  @API-FHIR-097 @API-HTTP-078 @APPT-BOOK-001 @APPT-BOOK-023 @APPT-BOOK-025 @APPT-BOOK-120 @APPT-BOOK-121
  @APPT-BOOK-126 @APPT-BOOK-148
  Scenario: BOOK-012 The whole appointment is returned when nothing else is preferred
    When a consumer books a free slot
    Then the booking is taken
    And the answer is the whole appointment

  @BOOK-013
  @API-FHIR-097 @API-HTTP-079 @APPT-BOOK-001 @APPT-BOOK-023 @APPT-BOOK-025 @APPT-BOOK-120 @APPT-BOOK-127
  Scenario: BOOK-013 The whole appointment is returned when that is preferred
    Given a patient and a free slot
    When the consumer books with Prefer: return=representation
    Then the booking is taken
    And the answer is the whole appointment, as preferred

  @BOOK-014
  @API-FHIR-097 @API-HTTP-079 @APPT-BOOK-001 @APPT-BOOK-023 @APPT-BOOK-025 @APPT-BOOK-120 @APPT-BOOK-127
  Scenario: BOOK-014 No body is returned when a minimal answer is preferred
    Given a patient and a free slot
    When the consumer books with Prefer: return=minimal
    Then the booking is taken
    And the answer has no body, as preferred
