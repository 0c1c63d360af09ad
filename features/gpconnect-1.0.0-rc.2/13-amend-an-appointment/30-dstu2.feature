@amend-an-appointment @books
Feature: The reason of an appointment amended

  @AMEND-751
  @DST2B-AMEND-015 @DST2B-AMEND-033 @DST2B-GEN-010
  Scenario: AMEND-751 The reason is amended
    Given an appointment that the consumer booked
    When the consumer amends the reason
    Then the update is accepted, because the reason may be amended
    And the amended reason is returned as it was sent

  @AMEND-752
  @DST2B-AMEND-015 @DST2B-AMEND-035 @DST2B-GEN-010
  Scenario: AMEND-752 A reason takes the place of the one before as a whole
    Given an appointment whose reason the consumer amended
    When the consumer amends the reason to a code alone
    Then the update is accepted, because the reason may be amended
    And nothing is left of the reason before

  @AMEND-753 @uses:cancel-an-appointment
  @DST2B-AMEND-019
  Scenario: AMEND-753 The cancellation reason of a cancelled appointment is amended
    Given an appointment that the consumer booked and cancelled
    When the consumer amends the cancellation reason
    Then the update is accepted, because the cancellation reason of a cancelled appointment may be amended
    And the amended cancellation reason is returned as it was sent
