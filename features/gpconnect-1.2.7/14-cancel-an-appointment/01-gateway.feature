@cancel-an-appointment
Feature: Cancel an appointment works at all

  What scenarios of other endpoints build on.

  @CANC-001 @gateway @books
  @APPT-CANC-001 @APPT-CANC-010 @APPT-CANC-048 @APPT-CANC-049 @APPT-CANC-070 @APPT-GEN-001 @APPT-GEN-002
  Scenario: CANC-001 An appointment is cancelled
    When a consumer cancels an appointment
    Then the response is 200 OK
    And the response is an Appointment
    And it is the one that was asked for
