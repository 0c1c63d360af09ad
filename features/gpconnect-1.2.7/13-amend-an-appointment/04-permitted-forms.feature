@amend-an-appointment @books
Feature: Permitted forms of an amendment

  What the provider fills in itself may come back or be left out; what it returned may come back as it is.

  @AMEND-031 @uses:read-an-appointment
  @APPT-AMEND-032
  Scenario: AMEND-031 The appointment as it was read is accepted with another description
    Given an appointment that the consumer booked and then read
    When the consumer amends the description
    Then the update is accepted, because it is as it was read but for what may change

  @AMEND-032
  @APPT-AMEND-033 @APPT-AMEND-079 @APPT-AMEND-082
  Scenario: AMEND-032 Delivery channel and practitioner role may be left out
    Given an appointment that the consumer booked
    When the consumer amends the description, leaving delivery channel and practitioner role out
    Then the update is accepted, because delivery channel and practitioner role may be left out
    And nothing else of the updated appointment has changed

  @AMEND-033
  @APPT-AMEND-034 @APPT-AMEND-077 @APPT-AMEND-078
  Scenario: AMEND-033 Service type and service category may be left out
    Given an appointment that the consumer booked
    When the consumer amends the description, leaving service type and service category out
    Then the update is accepted, because service type and service category may be left out
    And the updated appointment is described as its slot and schedule are

  @AMEND-034 @uses:read-an-appointment
  @APPT-AMEND-053
  Scenario: AMEND-034 Service descriptions of the consumer are never stored
    Given an appointment that the consumer booked
    When the consumer amends the description, with service type and service category of its own
    Then the service descriptions of the consumer are not stored

  @AMEND-035
  @APPT-AMEND-021
  Scenario: AMEND-035 An amendment that asserts no profile is accepted or refused
    Given an appointment that the consumer booked
    When the consumer amends the description, asserting no profile
    Then the update without profile is accepted or refused

  @AMEND-036
  @APPT-AMEND-002 @APPT-AMEND-079 @APPT-AMEND-082 @APPT-AMEND-086
  Scenario: AMEND-036 An appointment that another organisation booked is amended
    Given an appointment that another organisation booked
    When the consumer amends it
    Then the update is accepted, because the organisation that booked does not matter
    And nothing else of the updated appointment has changed

  @AMEND-037
  @APPT-AMEND-089
  Scenario: AMEND-037 An appointment in a slot kept for other organisations is amended
    Given an appointment that another organisation booked in a slot kept for it
    When the consumer amends it
    Then the update is accepted, because the rules of slot availability do not apply

  @AMEND-038 @uses:get-the-capability-statement
  @APPT-AMEND-091
  Scenario: AMEND-038 The capability statement declares the update of appointments
    When a consumer asks for the capability statement
    Then the capability statement lists the update of Appointment, and no creation by update

  @AMEND-174 @uses:get-the-capability-statement
  @APPT-GEN-062
  Scenario: AMEND-174 The capability statement lists the amendment of appointments
    When a consumer reads the capability statement
    Then the capability statement lists update of Appointment
