@amend-an-appointment @books
Feature: The answer to an amendment

  An amendment that is accepted is answered with the appointment in its new version.

  @AMEND-011
  @APPT-AMEND-073 @APPT-AMEND-085
  Scenario: AMEND-011 The amended appointment asserts its profile and contains the booking organisation
    Given an appointment that the consumer booked
    When the consumer amends it
    Then the updated appointment has its profile

  @AMEND-012
  @APPT-AMEND-074 @APPT-AMEND-075 @APPT-AMEND-076
  Scenario: AMEND-012 The amended appointment has a new version
    Given an appointment that the consumer booked
    When the consumer amends it
    Then the updated appointment has a new version, which the ETag names

  @AMEND-013
  @APPT-AMEND-079 @APPT-AMEND-082
  Scenario: AMEND-013 Nothing else of the amended appointment has changed
    Given an appointment that the consumer booked
    When the consumer amends description and comment
    Then nothing else of the updated appointment has changed

  @AMEND-014
  @APPT-AMEND-077 @APPT-AMEND-078
  Scenario: AMEND-014 The amended appointment is described as its slot and schedule are
    Given an appointment that the consumer booked
    When the consumer amends it
    Then the updated appointment is described as its slot and schedule are

  @AMEND-015
  @APPT-AMEND-080 @APPT-AMEND-081
  Scenario: AMEND-015 The amended appointment gives no reason and no specialty
    Given an appointment that the consumer booked
    When the consumer amends it
    Then the updated appointment gives no reason and no specialty

  @AMEND-016
  @APPT-AMEND-084
  Scenario: AMEND-016 The whole appointment is returned when nothing else is preferred
    Given an appointment that the consumer booked
    When the consumer amends it
    Then the answer to the update is the whole appointment

  @AMEND-017
  @APPT-AMEND-084
  Scenario: AMEND-017 The whole appointment is returned when that is preferred
    Given an appointment that the consumer booked
    When the consumer sends the update with Prefer: return=representation
    Then the answer to the update is the whole appointment, as preferred

  @AMEND-018
  @APPT-AMEND-084
  Scenario: AMEND-018 No body is returned when a minimal answer is preferred
    Given an appointment that the consumer booked
    When the consumer sends the update with Prefer: return=minimal
    Then the answer to the update has no body, as preferred

  @AMEND-019
  @APPT-AMEND-077 @APPT-AMEND-078
  Scenario: AMEND-019 An appointment booked with service descriptions of the consumer is amended and described by the provider
    Given an appointment that the consumer booked with its own service descriptions
    When the consumer amends description and comment
    Then the updated appointment is described as its slot and schedule are
