@book-an-appointment @books
Feature: Bookings whose body is something else

  Scenario Outline: <id> A booking that <fault> is refused
    Given a patient and a free slot
    When the consumer sends the booking so that it <fault>
    Then the booking is refused because it <fault>
    And the same booking, sound, is taken afterwards

    Examples:
      | id       | fault                            |
      | BOOK-171 | is a Slot by its resource type   |
      | BOOK-172 | is a Bundle by its resource type |

  Scenario Outline: <id> A booking <fault> is refused
    Given a patient and a free slot
    When the consumer sends a booking <fault>
    Then the booking is refused because its body is malformed
    And the same booking, sound, is taken afterwards

    Examples:
      | id       | fault                   |
      | BOOK-173 | whose JSON is cut short |
      | BOOK-174 | whose XML is cut short  |
