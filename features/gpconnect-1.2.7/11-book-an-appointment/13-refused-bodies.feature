@book-an-appointment @books
Feature: Bookings whose body is something else

  The body of a booking is an Appointment, well formed.

  @APPT-BOOK-097 @APPT-BOOK-106 @APPT-BOOK-146 @APPT-GEN-032
  Scenario Outline: <id> A booking that <fault> is refused
    Given a patient and a free slot
    When the consumer sends a booking that <fault>
    Then the booking is refused
    And the same booking without that fault is taken afterwards
    And nobody else can book it a second time

    @API-ERR-027 @APPT-BOOK-112 @APPT-BOOK-114
    Examples:
      | id       | fault                            |
      | BOOK-171 | is a Slot by its resource type   |
      | BOOK-172 | is a Bundle by its resource type |

    @API-ERR-035 @APPT-BOOK-102 @APPT-BOOK-113
    Examples:
      | id       | fault                      |
      | BOOK-173 | has JSON that is cut short |
      | BOOK-174 | has XML that is cut short  |

  @BOOK-175
  @API-ERR-007 @APPT-GEN-028 @APPT-GEN-035
  Scenario: BOOK-175 A refused booking says what was wrong with it
    Given a patient and a free slot
    When the consumer sends a booking that has no start
    Then the error says what was wrong with the request
