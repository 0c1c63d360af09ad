@read-an-appointment @uses:retrieve-a-patients-appointments
Feature: Appointments that the practice made

  They are read like those that were booked through GP Connect.

  @READ-041
  @APPT-READ-003
  Scenario: READ-041 An appointment that the practice made is read
    When a consumer reads an appointment that the practice made
    Then the appointment is returned though it was not booked through GP Connect

  @READ-042
  @APPT-READ-026 @APPT-READ-038 @APPT-READ-040
  Scenario: READ-042 An appointment that the practice made has the elements of its profile
    When a consumer reads an appointment that the practice made
    Then the returned appointment has the elements of its profile, and refers locally to slots and participants

  @READ-043
  @APPT-READ-025
  Scenario: READ-043 The business identifier of an appointment is included
    When a consumer reads an appointment that the practice made
    And the business identifier of that appointment is known
    Then the business identifier that the practice holds is included

  @READ-044 @uses:get-the-capability-statement
  @APPT-READ-047
  Scenario: READ-044 The capability statement lists the read of Appointment
    When a consumer asks for the capability statement
    Then the capability statement lists the read of Appointment

  @READ-123 @uses:get-the-capability-statement
  @APPT-GEN-062
  Scenario: READ-123 The capability statement lists the reading of appointments
    When a consumer reads the capability statement
    Then the capability statement lists read of Appointment
