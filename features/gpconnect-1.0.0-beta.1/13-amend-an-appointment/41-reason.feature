@amend-an-appointment @books
Feature: What an amendment of the reason changes

  @AMEND-781
  @DST2A-AMEND-028
  Scenario: AMEND-781 Nothing else of the amended appointment has changed
    Given an appointment that the consumer booked
    When the consumer amends it
    Then nothing else of the updated appointment has changed

  @AMEND-782
  @DST2A-AMEND-031
  Scenario: AMEND-782 An amendment of the current version is accepted
    Given an appointment that the consumer booked and amended
    When the consumer amends it
    Then the update is accepted, because If-Match names the current version

  @AMEND-783 @uses:read-an-appointment
  @DST2A-AMEND-027
  Scenario: AMEND-783 A read shows the amended reason and the new version
    Given an appointment that the consumer booked
    When the consumer amends it
    Then reading it shows what was amended

  @AMEND-784 @uses:retrieve-a-patients-appointments
  @DST2A-AMEND-027
  Scenario: AMEND-784 The patient's appointments show the amended reason and the new version
    Given an appointment that the consumer booked
    When the consumer amends it
    Then the patient's appointments show what was amended

  @AMEND-785
  @DST2A-GEN-023
  Scenario: AMEND-785 The comment may be amended, or not
    Given an appointment that the consumer booked
    When the consumer amends the comment
    Then the update is accepted, because description and comment may be amended alone and together
