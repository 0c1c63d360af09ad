@amend-an-appointment @books
Feature: What an amendment changes

  @AMEND-051 @uses:read-an-appointment
  @APPT-AMEND-083
  Scenario: AMEND-051 A read shows the amended texts and the new version
    Given an appointment that the consumer booked
    When the consumer amends description and comment
    Then reading it shows what was amended

  @AMEND-052 @uses:retrieve-a-patients-appointments
  @APPT-AMEND-083
  Scenario: AMEND-052 The patient's appointments show the amended texts and the new version
    Given an appointment that the consumer booked
    When the consumer amends description and comment
    Then the patient's appointments show what was amended
