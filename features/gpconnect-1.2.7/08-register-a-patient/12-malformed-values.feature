@register-a-patient @registers @uses:find-a-patient
Feature: Registrations with values that are odd or broken

  Each element is odd once, for somebody who is registered already, so that nobody is used up. Whether the registration
  is refused for that or as a duplicate is not said here; in no case does the provider break.

  @FND-REG-058
  Scenario Outline: <id> A registration that <oddity> is taken or refused
    Given the registration <oddity>
    When somebody is registered again in JSON, accepting JSON
    Then the registration is taken, or refused in an orderly way

    Examples:
      | id      | oddity                                            |
      | REG-401 | has a gender that is none                         |
      | REG-402 | has a gender in capitals                          |
      | REG-403 | has a birth date with a time                      |
      | REG-404 | has a birth date of a month                       |
      | REG-405 | has a name whose use is none                      |
      | REG-406 | has an identifier without a system                |
      | REG-407 | has an identifier without a value                 |
      | REG-408 | has a telecom whose system is none                |
      | REG-409 | has an address whose use is none                  |
      | REG-410 | has a language without a code                     |
      | REG-411 | has a word for whether an interpreter is required |
      | REG-412 | has an extension without a value                  |
      | REG-413 | has a managing organisation by a display only     |
      | REG-414 | has a number for its birth date                   |
      | REG-415 | has a text for its name                           |
      | REG-416 | has an object for its identifiers                 |
      | REG-417 | has a text for its given names                    |
      | REG-418 | has a boolean for its gender                      |
      | REG-419 | has a list for its resource type                  |

  @FND-REG-058
  Scenario Outline: <id> A registration in XML that <oddity> is taken or refused
    Given the registration <oddity>
    When somebody is registered again in XML, accepting JSON
    Then the registration is taken, or refused in an orderly way

    Examples:
      | id      | oddity                                        |
      | REG-431 | has a gender that is none                     |
      | REG-432 | has a gender in capitals                      |
      | REG-433 | has a birth date with a time                  |
      | REG-434 | has a birth date of a month                   |
      | REG-435 | has a name whose use is none                  |
      | REG-436 | has an identifier without a system            |
      | REG-437 | has an identifier without a value             |
      | REG-438 | has a telecom whose system is none            |
      | REG-439 | has an address whose use is none              |
      | REG-440 | has a language without a code                 |
      | REG-441 | has an extension without a value              |
      | REG-442 | has a managing organisation by a display only |
