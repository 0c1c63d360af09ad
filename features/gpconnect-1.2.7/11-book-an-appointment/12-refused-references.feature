@book-an-appointment @books
Feature: Bookings that refer to something wrongly

  What a booking refers to exists at the provider and is referred to by a relative reference.

  Scenario Outline: <id> A booking that <fault> is refused
    Given a patient and a free slot
    When the consumer sends a booking that <fault>
    Then the booking is refused, because it <fault>
    And the same booking without that fault is taken afterwards

    Examples:
      | id       | fault                                        |
      | BOOK-161 | refers to its slot by an absolute URL        |
      | BOOK-162 | refers to its patient by an absolute URL     |
      | BOOK-163 | refers to its location by an absolute URL    |
      | BOOK-164 | refers to a slot that does not exist         |
      | BOOK-165 | refers to a location that does not exist     |
      | BOOK-166 | refers to a patient that does not exist      |
      | BOOK-167 | refers to a practitioner that does not exist |
