@amend-an-appointment @books
Feature: Description and comment of an amendment

  Either is stored and returned, and never cut: a description of up to 100 and a comment of up to 500 characters.

  @APPT-AMEND-030 @APPT-AMEND-035 @APPT-AMEND-036 @APPT-AMEND-037
  Scenario Outline: <id> The <texts> of an appointment is amended
    Given an appointment that the consumer booked
    When the consumer amends the <texts>
    Then the update is accepted, because description and comment may be amended alone and together
    And the amended texts are returned as they were sent

    Examples:
      | id        | texts       |
      | AMEND-021 | description |
      | AMEND-022 | comment     |

  @AMEND-023
  @APPT-AMEND-030 @APPT-AMEND-035 @APPT-AMEND-036 @APPT-AMEND-037
  Scenario: AMEND-023 Description and comment are amended together
    Given an appointment that the consumer booked
    When the consumer amends description and comment
    Then the update is accepted, because description and comment may be amended alone and together
    And the amended texts are returned as they were sent

  @AMEND-024
  @APPT-AMEND-031 @APPT-AMEND-035 @APPT-AMEND-036 @APPT-AMEND-037
  Scenario: AMEND-024 A comment is added to an appointment that had none
    Given an appointment that the consumer booked without comment
    When the consumer amends the comment
    Then the update is accepted, because a comment may be added
    And the amended texts are returned as they were sent

  @AMEND-025
  @APPT-AMEND-035 @APPT-AMEND-036 @APPT-AMEND-037 @APPT-AMEND-040
  Scenario: AMEND-025 The longest description and comment are kept, with characters outside ASCII
    Given an appointment that the consumer booked
    When the consumer amends to texts of 100 and 500 characters
    Then the update is accepted, because texts of 100 and 500 characters have to be stored
    And the amended texts are returned as they were sent

  @AMEND-026 @uses:read-an-appointment
  @APPT-AMEND-024 @APPT-AMEND-036 @APPT-AMEND-038 @APPT-AMEND-040 @APPT-AMEND-062
  Scenario: AMEND-026 A description of 101 characters is refused or kept whole
    Given an appointment that the consumer booked
    When the consumer amends to a description of 101 characters
    Then the description is refused with nothing changed, or kept whole

  @AMEND-027 @uses:read-an-appointment
  @APPT-AMEND-026 @APPT-AMEND-036 @APPT-AMEND-038 @APPT-AMEND-040 @APPT-AMEND-062
  Scenario: AMEND-027 A comment of 501 characters is refused or kept whole
    Given an appointment that the consumer booked
    When the consumer amends to a comment of 501 characters
    Then the comment is refused with nothing changed, or kept whole

  @AMEND-028
  @APPT-AMEND-066
  Scenario: AMEND-028 An amendment that changes nothing is accepted
    Given an appointment that the consumer booked
    When the consumer amends nothing
    Then the update is accepted, because nothing need change
