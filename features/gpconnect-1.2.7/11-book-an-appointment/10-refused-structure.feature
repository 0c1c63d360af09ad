@book-an-appointment @books
Feature: Bookings that do not meet the profile

  The body of a booking meets its StructureDefinition, or the booking is refused and nothing changes.

  Scenario Outline: <id> A booking that <fault> is refused
    Given a patient and a free slot
    When the consumer sends a booking that <fault>
    Then the booking is refused, because it <fault>
    And the same booking without that fault is taken afterwards

    Examples:
      | id       | fault                                       |
      | BOOK-101 | has a participant without an actor          |
      | BOOK-102 | has a participant without a status          |
      | BOOK-103 | has no participant at all                   |
      | BOOK-104 | has no start                                |
      | BOOK-105 | has no end                                  |
      | BOOK-106 | has no status                               |
      | BOOK-107 | has no slot                                 |
      | BOOK-108 | has no description                          |
      | BOOK-109 | names a booking organisation without a name |
      | BOOK-110 | gives an indication                         |
      | BOOK-111 | gives supporting information                |
      | BOOK-112 | gives an incoming referral                  |
      | BOOK-113 | gives a requested period                    |
      | BOOK-114 | has an identifier with a use                |
      | BOOK-115 | has an identifier with a type               |
      | BOOK-116 | has an identifier with a period             |
      | BOOK-117 | has an identifier with an assigner          |
      | BOOK-118 | has an identifier without a value           |
      | BOOK-119 | has an identifier without a system          |
      | BOOK-120 | has an element that FHIR does not know      |
      | BOOK-121 | is empty but for its type                   |
