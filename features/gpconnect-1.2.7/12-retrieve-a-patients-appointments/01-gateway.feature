@retrieve-a-patients-appointments
Feature: Retrieve a patient's appointments works at all

  What scenarios of other endpoints build on.

  @RETR-001 @gateway @books @uses:search-for-free-slots @uses:book-an-appointment
  @APPT-GEN-001 @APPT-GEN-002 @APPT-RETR-001 @APPT-RETR-036 @APPT-RETR-037 @APPT-RETR-039 @APPT-RETR-040
  @APPT-RETR-052 @APPT-RETR-053 @APPT-RETR-059
  Scenario: RETR-001 A booked appointment is retrieved
    When a consumer retrieves the appointments of a patient who has one
    Then the response is 200 OK
    And no body was needed
    And the response is a searchset Bundle
    And what was searched for is found
