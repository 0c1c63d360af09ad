@cancel-an-appointment @books
Feature: Permitted forms of a cancellation

  What the provider fills in itself may come back or be left out, and the reason may be of any length.

  @CANC-021 @uses:read-an-appointment
  @APPT-CANC-034
  Scenario: CANC-021 The appointment as it was read is accepted as cancelled
    Given an appointment that the consumer booked and then read
    When the consumer cancels it
    Then the update is accepted, because it is as it was read but for what may change

  @CANC-022
  @APPT-CANC-033 @APPT-CANC-058 @APPT-CANC-061
  Scenario: CANC-022 Delivery channel and practitioner role may be left out
    Given an appointment that the consumer booked
    When the consumer cancels it, leaving delivery channel and practitioner role out
    Then the update is accepted, because delivery channel and practitioner role may be left out
    And nothing else of the updated appointment has changed

  @CANC-023
  @APPT-CANC-033 @APPT-CANC-056 @APPT-CANC-057
  Scenario: CANC-023 Service type and service category may be left out
    Given an appointment that the consumer booked
    When the consumer cancels it, leaving service type and service category out
    Then the update is accepted, because service type and service category may be left out
    And the updated appointment is described as its slot and schedule are

  @CANC-024
  @APPT-CANC-023 @APPT-CANC-054 @APPT-CANC-055 @APPT-CANC-062
  Scenario: CANC-024 A reason with characters outside ASCII is returned as it was sent
    Given an appointment that the consumer booked
    When the consumer cancels it for a reason with characters outside ASCII
    Then the appointment is cancelled for the reason that was sent

  @CANC-025
  @APPT-CANC-032
  Scenario: CANC-025 A cancellation is not refused for a long reason
    Given an appointment that the consumer booked
    When the consumer cancels it for a reason of 2000 characters
    Then the update is accepted, because a reason may be of any length

  @CANC-026
  @APPT-CANC-002 @APPT-CANC-058 @APPT-CANC-061 @APPT-CANC-069
  Scenario: CANC-026 An appointment that another organisation booked is cancelled
    Given an appointment that another organisation booked
    When the consumer cancels it
    Then the update is accepted, because the organisation that booked does not matter
    And nothing else of the updated appointment has changed

  @CANC-027
  @APPT-CANC-071
  Scenario: CANC-027 An appointment in a slot kept for other organisations is cancelled
    Given an appointment that another organisation booked in a slot kept for it
    When the consumer cancels it
    Then the update is accepted, because the rules of slot availability do not apply

  @CANC-029
  @APPT-CANC-015
  Scenario: CANC-029 A cancellation that asserts no profile is accepted or refused
    Given an appointment that the consumer booked
    When the consumer cancels it, asserting no profile
    Then the update without profile is accepted or refused

  @CANC-028 @uses:amend-an-appointment
  @APPT-CANC-058 @APPT-CANC-061
  Scenario: CANC-028 An appointment that was amended is cancelled
    Given an appointment that the consumer booked and amended
    When the consumer cancels it
    Then nothing else of the updated appointment has changed
