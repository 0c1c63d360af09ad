@read-an-appointment
Feature: Read an appointment works at all

  What scenarios of other endpoints build on.

  @READ-001 @gateway @books
  @API-FHIR-091 @APPT-GEN-001 @APPT-GEN-002 @APPT-GEN-060 @APPT-READ-001 @APPT-READ-008 @APPT-READ-010
  @APPT-READ-011 @APPT-READ-020 @APPT-READ-021 @APPT-READ-022
  Scenario: READ-001 An appointment is read by its logical id
    When a consumer reads an appointment
    Then the response is 200 OK
    And no body was needed
    And the response is an Appointment
    And it is the one that was asked for
