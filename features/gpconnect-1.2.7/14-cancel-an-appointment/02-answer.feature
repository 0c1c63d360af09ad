@cancel-an-appointment @books
Feature: The answer to a cancellation

  A cancellation that is accepted is answered with the cancelled appointment.

  @CANC-011
  @APPT-CANC-023 @APPT-CANC-054 @APPT-CANC-055 @APPT-CANC-062
  Scenario: CANC-011 The cancelled appointment has the status cancelled and the reason that was sent
    When the consumer looks at the answer to a cancellation
    Then the appointment is cancelled for the reason that was sent

  @CANC-012
  @APPT-CANC-050 @APPT-CANC-068
  Scenario: CANC-012 The cancelled appointment asserts its profile and contains the booking organisation
    When the consumer looks at the answer to a cancellation
    Then the updated appointment has its profile

  @CANC-013
  @APPT-CANC-051 @APPT-CANC-052 @APPT-CANC-053
  Scenario: CANC-013 The cancelled appointment has a new version
    When the consumer looks at the answer to a cancellation
    Then the updated appointment has a new version, which the ETag names

  @CANC-014
  @APPT-CANC-058 @APPT-CANC-061
  Scenario: CANC-014 Nothing else of the cancelled appointment has changed
    When the consumer looks at the answer to a cancellation
    Then nothing else of the updated appointment has changed

  @CANC-015
  @APPT-CANC-056 @APPT-CANC-057
  Scenario: CANC-015 The cancelled appointment is described as its slot and schedule are
    When the consumer looks at the answer to a cancellation
    Then the updated appointment is described as its slot and schedule are

  @CANC-016
  @APPT-CANC-059 @APPT-CANC-060
  Scenario: CANC-016 The cancelled appointment gives no reason and no specialty
    When the consumer looks at the answer to a cancellation
    Then the updated appointment gives no reason and no specialty

  @CANC-017
  @APPT-CANC-067
  Scenario: CANC-017 The whole appointment is returned when nothing else is preferred
    When the consumer looks at the answer to a cancellation
    Then the answer to the update is the whole appointment

  @CANC-018
  @APPT-CANC-067
  Scenario: CANC-018 The whole appointment is returned when that is preferred
    Given an appointment that the consumer booked
    When the consumer sends the update with Prefer: return=representation
    Then the answer to the update is the whole appointment, as preferred

  @CANC-019
  @APPT-CANC-067
  Scenario: CANC-019 No body is returned when a minimal answer is preferred
    Given an appointment that the consumer booked
    When the consumer sends the update with Prefer: return=minimal
    Then the answer to the update has no body, as preferred
