@amend-an-appointment @books
Feature: Amendments with values that are odd or broken

  Each element that comes with the appointment is odd once. Whether such a change is refused as one, or for its form, is
  not said here; in no case does the provider break: it accepts the update, or refuses it and explains that.

  @APPT-AMEND-042
  Scenario Outline: <id> An amendment that <oddity> is accepted or refused
    Given an appointment that the consumer has
    And the update <oddity>
    When the consumer sends the update in JSON, accepting JSON
    Then the update is accepted, or refused in an orderly way

    Examples:
      | id        | oddity                                                      |
      | AMEND-401 | contains another resource before its booking organisation   |
      | AMEND-402 | names a booking organisation whose telecom has no system    |
      | AMEND-403 | names a booking organisation whose type has no coding       |
      | AMEND-404 | names a booking organisation whose identifier has no system |
      | AMEND-405 | refers to its booking organisation by a display only        |
      | AMEND-406 | has an extension without a value                            |
      | AMEND-407 | has a delivery channel that is none                         |
      | AMEND-408 | has a practitioner role without a code                      |
      | AMEND-409 | has a start that is a word                                  |
      | AMEND-410 | has an end without a time                                   |
      | AMEND-411 | was created at a word                                       |
      | AMEND-412 | refers to its slot by a display only                        |
      | AMEND-413 | refers to its slot by an id alone                           |
      | AMEND-414 | refers to a type without an id                              |
      | AMEND-415 | has a participant with a display only                       |
      | AMEND-416 | has a participant whose status is none                      |
      | AMEND-417 | refers to its location by a URN                             |
      | AMEND-418 | has a priority that is below zero                           |
      | AMEND-419 | has a status that is none                                   |
      | AMEND-420 | has an id of characters that no id has                      |
      | AMEND-421 | has a number for its comment                                |
      | AMEND-422 | has a list for its comment                                  |
      | AMEND-423 | has a boolean for its status                                |
      | AMEND-424 | has a text for its slots                                    |
      | AMEND-425 | has an object for its participants                          |
      | AMEND-426 | has a text for the actor of its participants                |
      | AMEND-427 | has a number for a version id                               |

  @APPT-AMEND-042
  Scenario Outline: <id> An amendment in XML that <oddity> is accepted or refused
    Given an appointment that the consumer has
    And the update <oddity>
    When the consumer sends the update in XML, accepting JSON
    Then the update is accepted, or refused in an orderly way

    Examples:
      | id        | oddity                                                      |
      | AMEND-431 | contains another resource before its booking organisation   |
      | AMEND-432 | names a booking organisation whose telecom has no system    |
      | AMEND-433 | names a booking organisation whose type has no coding       |
      | AMEND-434 | names a booking organisation whose identifier has no system |
      | AMEND-435 | refers to its booking organisation by a display only        |
      | AMEND-436 | has an extension without a value                            |
      | AMEND-437 | has a delivery channel that is none                         |
      | AMEND-438 | has a practitioner role without a code                      |
      | AMEND-439 | has a start that is a word                                  |
      | AMEND-440 | has an end without a time                                   |
      | AMEND-441 | was created at a word                                       |
      | AMEND-442 | refers to its slot by a display only                        |
      | AMEND-443 | refers to its slot by an id alone                           |
      | AMEND-444 | refers to a type without an id                              |
      | AMEND-445 | has a participant with a display only                       |
      | AMEND-446 | has a participant whose status is none                      |
      | AMEND-447 | refers to its location by a URN                             |
      | AMEND-448 | has a priority that is below zero                           |
      | AMEND-449 | has a status that is none                                   |
      | AMEND-450 | has an id of characters that no id has                      |
