@cancel-an-appointment @books
Feature: Cancellations with values that are odd or broken

  Each element that comes with the appointment is odd once. Whether such a change is refused as one, or for its form, is
  not said here; in no case does the provider break: it accepts the update, or refuses it and explains that.

  @APPT-CANC-035
  Scenario Outline: <id> A cancellation that <oddity> is accepted or refused
    Given an appointment that the consumer has
    And the update <oddity>
    When the consumer sends the update in JSON, accepting JSON
    Then the update is accepted, or refused in an orderly way

    Examples:
      | id       | oddity                                                      |
      | CANC-401 | contains another resource before its booking organisation   |
      | CANC-402 | names a booking organisation whose telecom has no system    |
      | CANC-403 | names a booking organisation whose type has no coding       |
      | CANC-404 | names a booking organisation whose identifier has no system |
      | CANC-405 | refers to its booking organisation by a display only        |
      | CANC-406 | has an extension without a value                            |
      | CANC-407 | has a delivery channel that is none                         |
      | CANC-408 | has a practitioner role without a code                      |
      | CANC-409 | has a start that is a word                                  |
      | CANC-410 | has an end without a time                                   |
      | CANC-411 | was created at a word                                       |
      | CANC-412 | refers to its slot by a display only                        |
      | CANC-413 | refers to its slot by an id alone                           |
      | CANC-414 | refers to a type without an id                              |
      | CANC-415 | has a participant with a display only                       |
      | CANC-416 | has a participant whose status is none                      |
      | CANC-417 | refers to its location by a URN                             |
      | CANC-418 | has a priority that is below zero                           |
      | CANC-419 | has a status that is none                                   |
      | CANC-420 | has an id of characters that no id has                      |
      | CANC-421 | has a number for its comment                                |
      | CANC-422 | has a list for its comment                                  |
      | CANC-423 | has a boolean for its status                                |
      | CANC-424 | has a text for its slots                                    |
      | CANC-425 | has an object for its participants                          |
      | CANC-426 | has a text for the actor of its participants                |
      | CANC-427 | has a number for a version id                               |

  @APPT-CANC-035
  Scenario Outline: <id> A cancellation in XML that <oddity> is accepted or refused
    Given an appointment that the consumer has
    And the update <oddity>
    When the consumer sends the update in XML, accepting JSON
    Then the update is accepted, or refused in an orderly way

    Examples:
      | id       | oddity                                                      |
      | CANC-431 | contains another resource before its booking organisation   |
      | CANC-432 | names a booking organisation whose telecom has no system    |
      | CANC-433 | names a booking organisation whose type has no coding       |
      | CANC-434 | names a booking organisation whose identifier has no system |
      | CANC-435 | refers to its booking organisation by a display only        |
      | CANC-436 | has an extension without a value                            |
      | CANC-437 | has a delivery channel that is none                         |
      | CANC-438 | has a practitioner role without a code                      |
      | CANC-439 | has a start that is a word                                  |
      | CANC-440 | has an end without a time                                   |
      | CANC-441 | was created at a word                                       |
      | CANC-442 | refers to its slot by a display only                        |
      | CANC-443 | refers to its slot by an id alone                           |
      | CANC-444 | refers to a type without an id                              |
      | CANC-445 | has a participant with a display only                       |
      | CANC-446 | has a participant whose status is none                      |
      | CANC-447 | refers to its location by a URN                             |
      | CANC-448 | has a priority that is below zero                           |
      | CANC-449 | has a status that is none                                   |
      | CANC-450 | has an id of characters that no id has                      |
