@cancel-an-appointment @books
Feature: The version that a cancellation is made for

  If-Match names the version that the consumer knows. A cancellation of another version is refused and changes nothing.

  @CANC-041 @uses:amend-an-appointment
  @APPT-CANC-040
  Scenario: CANC-041 A cancellation of the current version is accepted
    Given an appointment that the consumer booked and amended
    When the consumer cancels it
    Then the update is accepted, because If-Match names the current version

  @CANC-042
  @APPT-CANC-041
  Scenario: CANC-042 A cancellation without If-Match is processed
    Given an appointment that the consumer booked
    When the consumer sends the update without If-Match
    Then the update is accepted, because a provider may do without If-Match

  @CANC-043 @uses:amend-an-appointment @uses:read-an-appointment
  @APPT-CANC-012 @APPT-CANC-038 @APPT-CANC-039 @APPT-CANC-044
  Scenario: CANC-043 A cancellation of an older version is refused
    Given an appointment that has an older version
    When the consumer sends the update so that it names an older version in If-Match
    Then the update is refused
    And the appointment is as it was before
    And the same update, sound, is accepted afterwards

  @uses:read-an-appointment
  @APPT-CANC-012 @APPT-CANC-038 @APPT-CANC-039 @APPT-CANC-044
  Scenario Outline: <id> A cancellation that <fault> is refused
    Given an appointment that the consumer booked
    When the consumer sends the update so that it <fault>
    Then the update is refused
    And the appointment is as it was before
    And the same update, sound, is accepted afterwards

    Examples:
      | id       | fault                                      |
      | CANC-044 | names a version in If-Match that never was |
      | CANC-045 | names no version in If-Match               |

  @CANC-046
  @APPT-CANC-039
  Scenario: CANC-046 A cancellation of another version frees no slot
    Given an appointment that the consumer booked
    When the consumer sends the update so that it names a version in If-Match that never was
    Then its slot is still taken
    And the same update, sound, is accepted afterwards
