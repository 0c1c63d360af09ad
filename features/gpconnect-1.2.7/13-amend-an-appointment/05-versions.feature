@amend-an-appointment @books
Feature: The version that an amendment is made for

  If-Match names the version that the consumer knows. An amendment of another version is refused and changes nothing.

  @AMEND-041
  @APPT-AMEND-060
  Scenario: AMEND-041 An amendment of the current version is accepted
    Given an appointment that the consumer booked and amended
    When the consumer amends the description
    Then the update is accepted, because If-Match names the current version

  @AMEND-042
  @APPT-AMEND-061
  Scenario: AMEND-042 An amendment without If-Match is processed
    Given an appointment that the consumer booked
    When the consumer sends the update without If-Match
    Then the update is accepted, because a provider may do without If-Match

  @AMEND-043 @uses:read-an-appointment
  @APPT-AMEND-017 @APPT-AMEND-058 @APPT-AMEND-059 @APPT-AMEND-068
  Scenario: AMEND-043 An amendment of an older version is refused
    Given an appointment that has an older version
    When the consumer sends the update so that it names an older version in If-Match
    Then the update is refused
    And the appointment is as it was before
    And the same update, sound, is accepted afterwards

  @uses:read-an-appointment
  @APPT-AMEND-017 @APPT-AMEND-058 @APPT-AMEND-059 @APPT-AMEND-068
  Scenario Outline: <id> An amendment that <fault> is refused
    Given an appointment that the consumer has
    When the consumer sends the update so that it <fault>
    Then the update is refused
    And the appointment is as it was before
    And the same update, sound, is accepted afterwards

    Examples:
      | id        | fault                                      |
      | AMEND-044 | names a version in If-Match that never was |
      | AMEND-045 | names no version in If-Match               |
