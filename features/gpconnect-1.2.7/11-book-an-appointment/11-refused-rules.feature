@book-an-appointment @books
Feature: Bookings that break a rule of the page

  What the page demands of a booking is there, or the booking is refused and nothing changes.

  Scenario Outline: <id> A booking that <fault> is refused
    Given a patient and a free slot
    When the consumer sends a booking that <fault>
    Then the booking is refused, because it <fault>
    And the same booking without that fault is taken afterwards

    Examples:
      | id       | fault                                                        |
      | BOOK-131 | names no patient                                             |
      | BOOK-132 | names no location                                            |
      | BOOK-133 | has the status proposed                                      |
      | BOOK-134 | names no booking organisation                                |
      | BOOK-135 | contains a booking organisation that nothing refers to       |
      | BOOK-136 | refers to a booking organisation that it does not contain    |
      | BOOK-137 | refers to its booking organisation by an absolute URL        |
      | BOOK-138 | names a booking organisation without an ODS code             |
      | BOOK-139 | names a booking organisation under another identifier system |
      | BOOK-140 | names a booking organisation without telecom                 |
      | BOOK-141 | does not say when it was created                             |
      | BOOK-142 | gives a reason                                               |
      | BOOK-143 | gives a specialty                                            |
      | BOOK-145 | begins before its slot                                       |
      | BOOK-146 | begins after its slot has begun                              |
      | BOOK-147 | ends after its slot                                          |
      | BOOK-148 | ends before its slot has ended                               |
