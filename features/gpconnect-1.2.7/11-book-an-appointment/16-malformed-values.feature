@book-an-appointment @books
Feature: Bookings with values that are odd or broken

  Each element that a consumer sends is odd once. The rules do not say of each such value whether it is taken, but in
  no case does the provider break: it takes the booking, or refuses it and explains that.

  @APPT-BOOK-102
  Scenario Outline: <id> A booking that <oddity> is taken or refused
    Given a patient and a free slot
    And the booking <oddity>
    When the consumer books
    Then the booking is taken, or refused in an orderly way

    Examples:
      | id       | oddity                                                      |
      | BOOK-221 | contains another resource before its booking organisation   |
      | BOOK-222 | names a booking organisation whose telecom has no system    |
      | BOOK-223 | names a booking organisation whose telecom has no value     |
      | BOOK-224 | names a booking organisation whose type has no coding       |
      | BOOK-225 | names a booking organisation whose identifier has no system |
      | BOOK-226 | refers to its booking organisation by a display only        |
      | BOOK-227 | has an extension without a value                            |
      | BOOK-228 | has a delivery channel that is none                         |
      | BOOK-229 | has a practitioner role without a code                      |
      | BOOK-230 | has a start that is a word                                  |
      | BOOK-231 | has an end without a time                                   |
      | BOOK-232 | was created at a word                                       |
      | BOOK-233 | was created on a day without a time                         |
      | BOOK-234 | refers to its slot by a display only                        |
      | BOOK-235 | refers to its slot by an id alone                           |
      | BOOK-236 | refers to a type without an id                              |
      | BOOK-237 | has a participant with a display only                       |
      | BOOK-238 | has a participant whose status is none                      |
      | BOOK-239 | refers to its location by a URN                             |
      | BOOK-240 | has a priority that is below zero                           |
      | BOOK-241 | has a status that is none                                   |
      | BOOK-242 | has a number for its comment                                |
      | BOOK-243 | has a list for its comment                                  |
      | BOOK-244 | has a boolean for its status                                |
      | BOOK-245 | has a text for its slots                                    |
      | BOOK-246 | has an object for its participants                          |
      | BOOK-247 | has a text for the actor of its participants                |
      | BOOK-248 | has a number for a version id                               |

  @APPT-BOOK-102
  Scenario Outline: <id> A booking in XML that <oddity> is taken or refused
    Given a patient and a free slot
    And the booking <oddity>
    When the consumer books in XML, accepting JSON
    Then the booking is taken, or refused in an orderly way

    Examples:
      | id       | oddity                                                      |
      | BOOK-251 | contains another resource before its booking organisation   |
      | BOOK-252 | names a booking organisation whose telecom has no system    |
      | BOOK-253 | refers to its slot by a display only                        |
      | BOOK-281 | names a booking organisation whose telecom has no value     |
      | BOOK-282 | names a booking organisation whose type has no coding       |
      | BOOK-283 | names a booking organisation whose identifier has no system |
      | BOOK-284 | refers to its booking organisation by a display only        |
      | BOOK-285 | has an extension without a value                            |
      | BOOK-286 | has a delivery channel that is none                         |
      | BOOK-287 | has a practitioner role without a code                      |
      | BOOK-288 | has a start that is a word                                  |
      | BOOK-289 | has an end without a time                                   |
      | BOOK-290 | was created at a word                                       |
      | BOOK-291 | was created on a day without a time                         |
      | BOOK-292 | refers to its slot by an id alone                           |
      | BOOK-293 | refers to a type without an id                              |
      | BOOK-294 | has a participant with a display only                       |
      | BOOK-295 | has a participant whose status is none                      |
      | BOOK-296 | refers to its location by a URN                             |
      | BOOK-297 | has a priority that is below zero                           |
      | BOOK-298 | has a status that is none                                   |
