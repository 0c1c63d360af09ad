@book-an-appointment @books
Feature: The status of a booking

  The first publication of the release answered 200, every later one 201 Created.

  @BOOK-772
  @DST2A-BOOK-037
  Scenario: BOOK-772 A booking is answered with 201 Created
    When a consumer books a free slot
    Then the booking is answered with 201, or with 200 as the first publication had it
