@read-an-appointment @books
Feature: The appointment that is read

  What it holds.

  @READ-011
  @APPT-READ-019 @APPT-READ-023 @APPT-READ-024
  Scenario: READ-011 An appointment that is read asserts its profile and names its version
    Given an appointment that the consumer has
    When the consumer reads it
    Then the returned appointment asserts its profile and names its version
    And the ETag names the version that is read

  @READ-012
  @APPT-READ-027 @APPT-READ-028 @APPT-READ-029
  Scenario: READ-012 An appointment that is read gives its times in UK local time
    Given an appointment that the consumer has
    When the consumer reads it
    Then the returned appointment gives its times in UK local time with offset

  @READ-013
  @APPT-READ-030 @APPT-READ-031
  Scenario: READ-013 An appointment that is read is described as its slot and schedule are
    Given an appointment that the consumer has
    When the consumer reads it
    Then the returned appointment is described as its slot and schedule are

  @READ-014
  @APPT-READ-035
  Scenario: READ-014 An appointment that is read carries delivery channel and practitioner role
    Given an appointment that the consumer has
    When the consumer reads it
    Then the returned appointment carries delivery channel and practitioner role

  @READ-015
  @APPT-READ-033 @APPT-READ-034
  Scenario: READ-015 An appointment that is read gives no reason and no specialty
    Given an appointment that the consumer has
    When the consumer reads it
    Then the returned appointment gives no reason and no specialty

  @READ-016
  @APPT-READ-036 @APPT-READ-045
  Scenario: READ-016 An appointment that is read contains the booking organisation
    Given an appointment that the consumer has
    When the consumer reads it
    Then the returned appointment contains the booking organisation as it was sent

  @READ-017
  @APPT-READ-032
  Scenario: READ-017 An appointment that is read holds what was booked
    Given an appointment that the consumer has
    When the consumer reads it
    Then the returned appointment holds what was booked

  @READ-018
  @APPT-READ-026 @APPT-READ-038 @APPT-READ-040
  Scenario: READ-018 An appointment that is read has the elements of its profile
    Given an appointment that the consumer has
    When the consumer reads it
    Then the returned appointment has the elements of its profile, and refers locally to slots and participants

  @READ-019 @uses:read-a-patient @uses:read-a-location @uses:read-a-practitioner
  @APPT-READ-039
  Scenario: READ-019 The participants of an appointment that is read can be read
    Given an appointment that the consumer has
    When the consumer reads it
    Then each of its participants can be read
