@amend-an-appointment @books
Feature: Appointments that may not be amended

  @AMEND-171 @uses:cancel-an-appointment @uses:read-an-appointment
  @API-ERR-027 @APPT-AMEND-004 @APPT-AMEND-013 @APPT-AMEND-014 @APPT-AMEND-022 @APPT-AMEND-056 @APPT-AMEND-057
  @APPT-AMEND-068 @APPT-GEN-032
  Scenario: AMEND-171 A cancelled appointment is not amended
    Given an appointment that the consumer booked, amended and then cancelled
    When the consumer amends the description
    Then the update is refused, because it is for a cancelled appointment
    And the appointment is as it was before

  @AMEND-172 @uses:retrieve-a-patients-appointments
  @API-ERR-027 @APPT-AMEND-005 @APPT-AMEND-011 @APPT-AMEND-012 @APPT-AMEND-055 @APPT-GEN-032
  Scenario: AMEND-172 An appointment whose time has passed is not amended
    Given an appointment of today whose time has passed
    When the consumer amends the description
    Then the update is refused, because it is for an appointment whose time has passed

  @AMEND-173 @uses:read-an-appointment
  @APPT-AMEND-005 @APPT-AMEND-012 @APPT-AMEND-055
  Scenario: AMEND-173 An appointment of an earlier day is not amended
    Given an appointment of an earlier day
    When the consumer amends the description
    Then the update is refused, because it is for an appointment whose day has passed
