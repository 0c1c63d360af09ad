@book-an-appointment
Feature: Bookings in the capability statement

  The capability statement tells consumers that appointments can be booked.

  @BOOK-254 @uses:get-the-capability-statement
  @APPT-GEN-062
  Scenario: BOOK-254 The capability statement lists the booking of appointments
    When a consumer reads the capability statement
    Then the capability statement lists create of Appointment
