@amend-an-appointment
Feature: Amend an appointment works at all

  What scenarios of other endpoints build on.

  @AMEND-001 @gateway @books
  @APPT-AMEND-001 @APPT-AMEND-015 @APPT-AMEND-071 @APPT-AMEND-072 @APPT-GEN-001 @APPT-GEN-002
  Scenario: AMEND-001 The description of an appointment is amended
    When a consumer amends the description of an appointment
    Then the response is 200 OK
    And the response is an Appointment
    And it is the one that was asked for
