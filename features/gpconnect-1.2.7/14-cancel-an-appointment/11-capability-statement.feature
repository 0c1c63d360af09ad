@cancel-an-appointment
Feature: Cancellations in the capability statement

  The capability statement tells consumers that appointments can be cancelled, which is an update to FHIR.

  @CANC-183 @uses:get-the-capability-statement
  @APPT-GEN-062
  Scenario: CANC-183 The capability statement lists the cancellation of appointments
    When a consumer reads the capability statement
    Then the capability statement lists update of Appointment
